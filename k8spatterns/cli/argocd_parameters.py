"""`k8spatterns argocd parameters`: what `plugin.yaml` calls to announce parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.argocd.child import Result
from k8spatterns.cli.argocd_generate import APP, answer, app_target
from k8spatterns.cli.command import Command
from k8spatterns.cli.status import WRITTEN

if TYPE_CHECKING:
    from k8spatterns.argocd.request import Request
    from k8spatterns.loading import Target


def parameters(*, app: str) -> int:
    """Write the announcements and return the exit status."""
    return answer(lambda request: _announced(app, request))


def _announced(app: str, request: Request) -> Result:
    from json import dumps

    from k8spatterns.cli.user_kinds import load_user_kinds
    from k8spatterns.collecting import collecting

    target = app_target(app, request)
    load_user_kinds(target.file)
    with collecting():  # whatever is wrong with the app is for `generate` to say
        announced = _announcements(target)
    return Result(WRITTEN, f"{dumps(announced, indent=2)}\n", "")


def _announcements(target: Target) -> list[dict[str, Any]]:
    """Return what the app's function asks for; an app that is no function asks for nothing."""
    from k8spatterns.app import App
    from k8spatterns.argocd.announce import announcements
    from k8spatterns.loading.app import find_app
    from k8spatterns.loading.parameters import parameters_of

    found = find_app(target)
    model = None if isinstance(found, App) else parameters_of(found, target)
    return announcements(model) if model else []


COMMAND = Command(
    name="argocd parameters",
    help="Write what the Parameters of an app announce to Argo CD, as JSON: plugin.yaml calls it.",
    parameters=(APP,),
    run=parameters,
)
