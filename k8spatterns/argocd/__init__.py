"""The config-management plugin of Argo CD: what it is given, what it answers, how it is installed.

See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
"""
