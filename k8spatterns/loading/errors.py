"""Why a user's app could not be loaded."""

from __future__ import annotations

from k8spatterns.errors import LoadError


class UserCodeError(LoadError):
    """The user's own code raised an exception.

    Attributes:
        exception: what was raised.
    """

    def __init__(self, exception: BaseException, place: str) -> None:
        super().__init__(f"{place}: {type(exception).__name__}: {exception}")
        self.exception = exception


class ParametersError(LoadError):
    """The values that were given do not fit the app's parameters.

    Attributes:
        problems: a sentence for each, with the place where the value was given.
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
