"""Write the workload for kustomize: a base, and an overlay for each application.

`python make.py FOLDER APPLICATIONS`; `kubectl kustomize FOLDER` renders it.
"""

import shutil
import sys
from pathlib import Path

OVERLAY = """\
resources: [../base]
nameSuffix: "-{number}"
labels:
  - pairs: {{app.kubernetes.io/name: web-{number}}}
    includeTemplates: true
    fields:  # includeSelectors would put it into the selectors of other Pods, too
      - {{kind: Deployment, path: spec/selector/matchLabels}}
      - kind: Deployment
        path: {affinity}
      - {{kind: PodDisruptionBudget, path: spec/selector/matchLabels}}
      - {{kind: NetworkPolicy, path: spec/podSelector/matchLabels}}
      - {{kind: Service, path: spec/selector}}
images:
  - name: registry.example.com/web
    newTag: 1.4.{number}
"""
AFFINITY = (
    "spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/"
    "podAffinityTerm/labelSelector/matchLabels"
)


def main() -> None:
    folder, applications = Path(sys.argv[1]), int(sys.argv[2])
    base = folder / "base"
    base.mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("base.yaml"), base / "base.yaml")
    (base / "kustomization.yaml").write_text("resources: [base.yaml]\n")
    for number in range(applications):
        overlay = folder / f"web-{number}"
        overlay.mkdir()
        (overlay / "kustomization.yaml").write_text(
            OVERLAY.format(number=number, affinity=AFFINITY)
        )
    overlays = "".join(f"  - web-{number}\n" for number in range(applications))
    (folder / "kustomization.yaml").write_text(f"resources:\n{overlays}")


main()
