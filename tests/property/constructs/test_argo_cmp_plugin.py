from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns import App, ArgoCmpPlugin, render
from k8spatterns.argocd.simulate.plugin_file import read_plugin
from tests.support.building import LABELS, NAMES, TEXTS, accepted, few, maybe

WORDS = TEXTS.filter(str.strip)
PLUGINS = accepted(
    ArgoCmpPlugin,
    name=NAMES,
    image=st.sampled_from(["cmp:1", "registry.example.com:5000/a/cmp:v2"]),
    version=maybe(NAMES),
    app=maybe(st.sampled_from(["app.py", "main.py:shop"])),
    profile=st.sampled_from([None, "default", "restricted", "relaxed"]),
    discover_file=maybe(WORDS),
    discover_command=few(WORDS),
    preserve_file_mode=st.booleans(),
    provide_git_creds=st.booleans(),
    env=st.dictionaries(NAMES, TEXTS, max_size=2),
    labels=LABELS,
)


@given(PLUGINS)
def test_whatever_can_be_built_renders_and_argo_cd_reads_it(plugin: ArgoCmpPlugin) -> None:
    app = App()
    app.chart("argocd", namespace="argocd").add(plugin)
    rendering = render(app)
    assert not rendering.errors
    assert rendering.text() == render(app).text()
    (tree,) = rendering.documents
    read = read_plugin(tree["data"]["plugin.yaml"], "plugin.yaml")
    assert read.unknown == ()
    assert read.generate[:3] == ("k8spatterns", "argocd", "generate")
    assert read.keeps_modes is plugin.preserve_file_mode
    assert read.file_name == (plugin.discover_file or "")
    assert read.find == tuple(plugin.discover_command)
    named = plugin.name if plugin.version is None else f"{plugin.name}-{plugin.version}"
    assert read.name == named
    values = plugin.helm_values()["configs"]["cmp"]["plugins"]
    assert values == {plugin.name: yaml.safe_load(tree["data"]["plugin.yaml"])["spec"]}
