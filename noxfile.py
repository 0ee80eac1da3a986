"""Everything that is run on the project: `nox` runs what CI runs, `nox -s NAME` one session."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
# A folder with the schemas that upstream publishes: openapi/kubernetes-1.36/ and crds/.
SCHEMAS = Path(os.environ.get("SCHEMAS", ROOT.parent / "shared"))
GROUPS = nox.project.load_toml("pyproject.toml")

nox.needs_version = ">=2025.10.14"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["tests", "typing", "lint", "docs", "build", "users-project"]
nox.options.download_python = "never"


def _install(session: nox.Session, *groups: str) -> None:
    """Install the project as it stands, with the packages of some dependency groups."""
    session.install("-e", ".", *nox.project.dependency_groups(GROUPS, *groups))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run all the tests."""
    _install(session, "test")
    session.run("pytest", "-n", "2", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run all the tests and show which branches none of them took."""
    _install(session, "test")
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", "-n", "2", *session.posargs)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report", "--skip-covered", "--sort=cover")


@nox.session
def typing(session: nox.Session) -> None:
    """Run mypy and pyright over the engine, the constructs, the examples and the typing tests."""
    _install(session, "typing")
    code = ["k8spatterns", "constructs/k8spatterns_constructs", "tools", "noxfile.py"]
    session.run("mypy", *code)
    session.run("mypy", "tests/typing")
    for files in _examples(session):
        # An app finds its neighbours beside it.
        session.run("mypy", *files, env={"MYPYPATH": str(Path(files[0]).parent)})
    session.run("pyright", "k8spatterns", "constructs", "tools", "examples", "tests/typing")


def _examples(session: nox.Session) -> list[list[str]]:
    """Return the files of the examples as mypy can take them together.

    To mypy two files `app.py` are one module, so examples of one file are copied side by side.
    """
    folder = Path(session.create_tmp()).resolve() / "examples"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    together: list[str] = []
    several: list[list[str]] = []
    for app in sorted((ROOT / "examples").rglob("app.py")):
        files = sorted(map(str, app.parent.glob("*.py")))
        if len(files) > 1:
            several.append(files)
            continue
        name = "_".join(app.relative_to(ROOT).parts).replace("-", "_")
        together.append(str(shutil.copy(app, folder / name)))
    return [together, *several]


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and which module may import which."""
    _install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into `site/`; it warns of nothing and loads nothing from elsewhere."""
    _install(session, "docs")
    session.run("mkdocs", "build", "--strict", "--clean", env={"NO_MKDOCS_2_WARNING": "1"})
    session.run("python", "tools/offline.py", "site")


@nox.session
def build(session: nox.Session) -> None:
    """Build the sdist, the wheel from it, and use the wheel with and without cdk8s beside it."""
    wheel = _built_wheel(session)
    for neighbours in ([], ["cdk8s"]):
        _use_wheel(session, wheel, neighbours)


@nox.session(name="users-project")
def users_project(session: nox.Session) -> None:
    """Run the tests of `examples/ci` as its users would: against the wheel, away from here."""
    wheel = _built_wheel(session)
    python = _environment(session, "users-environment", str(wheel), "pytest", "hypothesis")
    project = Path(session.create_tmp()).resolve() / "users-project"
    shutil.rmtree(project, ignore_errors=True)
    shutil.copytree(ROOT / "examples" / "ci", project)
    with session.chdir(project):
        session.run(python, "-P", "-m", "pytest", *session.posargs, external=True)


def _built_wheel(session: nox.Session) -> Path:
    """Build the sdist, and the wheel from it; return the wheel."""
    session.install("build")
    dist = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    # Without --sdist or --wheel, the wheel is built from the sdist and not from this folder.
    session.run("python", "-m", "build", "--outdir", str(dist), ".")
    (wheel,) = dist.glob("*.whl")
    return wheel


def _environment(session: nox.Session, name: str, *packages: str) -> str:
    """Make an environment of its own with some packages; return its Python."""
    place = Path(session.create_tmp()).resolve() / name
    shutil.rmtree(place, ignore_errors=True)
    session.run("python", "-m", "venv", str(place))
    python = str(place / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "-q", *packages, external=True)
    return python


def _use_wheel(session: nox.Session, wheel: Path, neighbours: list[str]) -> None:
    """Install the wheel into an environment of its own, and run it away from this folder."""
    python = _environment(session, "-".join(["clean", *neighbours]), str(wheel), *neighbours)
    check = ROOT / "tests" / "packaging" / "installed.py"
    example = ROOT / "examples" / "quickstart"
    with session.chdir(Path(session.create_tmp()).resolve()):
        session.run(python, "-P", str(check), str(example), *neighbours, external=True)


@nox.session
def bench(session: nox.Session) -> None:
    """Run every benchmark."""
    _install(session, "test")
    for script in sorted((ROOT / "benchmarks").glob("bench_*.py")):
        session.run("python", str(script), *session.posargs)


@nox.session
def regenerate(session: nox.Session) -> None:
    """Generate `k8spatterns/api` again; fails where that changes anything."""
    openapi, crds = SCHEMAS / "openapi" / "kubernetes-1.36", SCHEMAS / "crds"
    if not (openapi.is_dir() and crds.is_dir()):
        session.skip(f"there are no schemas in {SCHEMAS}; SCHEMAS=DIR names another folder")
    _install(session, "schemas")
    folders = ["--openapi", str(openapi), "--crds", str(crds)]
    session.run("python", "tools/regenerate.py", *folders)
    status = ["git", "status", "--porcelain", "--", "k8spatterns/api"]
    if changed := session.run(*status, external=True, silent=True):
        session.error(f"generated files differ from those in the repository:\n{changed}")


@nox.session
def goldens(session: nox.Session) -> None:
    """Write the expected YAML of every example again."""
    _install(session)
    session.run("python", "tools/goldens.py")


@nox.session
def pages(session: nox.Session) -> None:
    """Write the index of the rules and the generated pages of the documentation again."""
    _install(session)
    scripts = (ROOT / "tools").glob("*_pages.py")
    for script in (ROOT / "tools" / "rule_index.py", *sorted(scripts)):
        session.run("python", str(script))
