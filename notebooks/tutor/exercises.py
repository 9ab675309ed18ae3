"""The mechanism of the exercises: `check`, `hint`, `solution` and what checks use.

Each notebook has a module of checks, `tutor/checks/c02.py` for notebook 02. It holds
one function per exercise, registered with `@exercise`. The function receives what the
reader made, calls `expect…` for every property that a right answer has, and returns one
sentence of insight. Whatever happens inside, the reader sees a single line.
"""

import importlib
import re
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import signature
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

SOLUTIONS = Path(__file__).parents[2] / "solutions"


class NotAttempted(Exception):
    """The stub is still there."""


class NotRight(Exception):
    """A property of a right answer is missing; the text says which."""


@dataclass(frozen=True)
class Exercise:
    """One exercise: its number ("2.1"), title, what it wants, hints and test."""

    number: str
    title: str
    wants: str
    hints: tuple[str, ...]
    test: Callable[..., str]

    @property
    def stem(self) -> str:
        """The name of the solution file without its ending: 02_1_ten_hidden_units."""
        notebook, place = self.number.split(".")
        words = re.findall(r"[a-z0-9]+", self.title.lower())
        return f"{int(notebook):02}_{place}_{'_'.join(words)}"

    @property
    def num_answers(self) -> int:
        """How many answers `check` takes after the number."""
        return len(signature(self.test).parameters)


_exercises: dict[str, Exercise] = {}
_hints_given: dict[str, int] = {}


def exercise(
    number: str, title: str, *, wants: str, hints: Sequence[str]
) -> Callable[[Callable[..., str]], Callable[..., str]]:
    """Register the decorated function as the test of an exercise.

    `wants` completes the sentence "Wanted: …" and is shown when an answer is so far off
    that no property of it can be examined.
    """

    def register(test: Callable[..., str]) -> Callable[..., str]:
        _exercises[number] = Exercise(number, title, wants, tuple(hints), test)
        return test

    return register


def exercises_of(notebook: int) -> list[Exercise]:
    """All exercises of a notebook, in order; an empty list if it has none."""
    name = f"tutor.checks.c{notebook:02}"
    if importlib.util.find_spec(name) is None:
        return []
    importlib.import_module(name)
    return [e for e in _exercises.values() if e.number.startswith(f"{notebook}.")]


# What a notebook calls


def check(number: str, *answers: Any) -> None:
    """Print one line: not attempted yet, right, or which property is missing.

    Never raises, whatever the answers are.
    """
    found = _find(number)
    if found:
        print(_verdict(found, answers))


def hint(number: str) -> None:
    """Print the next hint for an exercise; after the last one, begin again."""
    found = _find(number)
    if found:
        given = _hints_given.get(number, 0) % len(found.hints)
        _hints_given[number] = given + 1
        last = given + 1 == len(found.hints)
        more = f' The last hint; solution("{number}") shows one way.' if last else ""
        print(f"Hint {given + 1} of {len(found.hints)}: {found.hints[given]}{more}")


def solution(number: str) -> None:
    """Print one solution of an exercise, as `%load` shows it where that works."""
    found = _find(number)
    if found:
        print((SOLUTIONS / f"{found.stem}.py").read_text(encoding="utf-8").rstrip())


def _find(number: str) -> Exercise | None:
    """The exercise of that number; None, after saying so, if there is none."""
    match = re.fullmatch(r"(\d{1,2})\.\d+", number) if isinstance(number, str) else None
    known = exercises_of(int(match[1])) if match else []
    for found in known:
        if found.number == number:
            return found
    there = f" This notebook has {', '.join(e.number for e in known)}." if known else ""
    example = "" if known else ' Write its number in quotes, as in check("2.1", …).'
    print(f"There is no exercise {describe(number)}.{there}{example}")
    return None


def _verdict(found: Exercise, answers: tuple[Any, ...]) -> str:
    number, hint_call = found.number, f'hint("{found.number}")'
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            _expect_attempt(found, answers)
            return f"✅ {number} Right. {found.test(*answers)}"
    except NotAttempted:
        return (
            f"⬜ {number} Not attempted yet. Replace the ... in the cell above; "
            f"{hint_call} helps."
        )
    except NotRight as reason:
        return f"❌ {number} Not right yet: {reason}"
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # an exit() in an answer must not end the lesson
        return (
            f"❌ {number} Not right yet: looking at your answer raised "
            f"{describe_error(error)}. Wanted: {found.wants}."
        )


def _expect_attempt(found: Exercise, answers: tuple[Any, ...]) -> None:
    if any(answer is ... for answer in answers):
        raise NotAttempted
    if len(answers) != found.num_answers:
        fail(
            f'check("{found.number}", …) takes {found.num_answers} answer(s), and got '
            f"{len(answers)}. Wanted: {found.wants}."
        )
    for answer in answers:
        expect(answer is not None, f"the answer is None. Wanted: {found.wants}.")


# What the checks use


def fail(message: str) -> NoReturn:
    """End the check: the answer is not right, for the reason given, on one line."""
    raise NotRight(" ".join(message.split()))


def expect(condition: Any, message: str) -> None:
    """Fail with the message unless the condition is true."""
    if not condition:
        fail(message)


def attempt(function: Any, *arguments: Any, name: str = "the function") -> Any:
    """Call what the reader wrote and return the result.

    Arrays are copied first, so that an answer which changes its input harms nothing.
    A result of `...` means that the stub is still there; None and exceptions fail the
    check with a message that names the function.
    """
    expect(
        callable(function), f"{name} should be a function: got {describe(function)}."
    )
    copies = [a.copy() if isinstance(a, np.ndarray) else a for a in arguments]
    try:
        result = function(*copies)
    except (KeyboardInterrupt, NotAttempted, NotRight):
        raise
    except BaseException as error:
        fail(f"{name} raised {describe_error(error)}.")
    if result is ...:
        raise NotAttempted
    expect(result is not None, f"{name} returned None. Does it end with return?")
    return result


def numbers(got: Any, what: str) -> np.ndarray:
    """The answer as a float64 array; fails unless it consists of finite numbers."""
    try:
        array = np.asarray(got)
    except Exception:
        array = np.empty(0, dtype=object)
    if array.dtype.kind not in "biuf":
        fail(f"{what} should consist of numbers: got {describe(got)}.")
    expect(np.isfinite(array).all(), f"{what} contains NaN or infinity.")
    return array.astype(np.float64)


def expect_close(
    got: Any, want: Any, what: str, look_at: str, tolerance: float = 1e-6
) -> None:
    """Fail unless `got` has the shape and the values of `want`.

    The tolerance is relative to the largest wanted value, or absolute below one.
    `what` names the quantity; `look_at` is a sentence on where to look.
    """
    array, wanted = numbers(got, what), np.asarray(want, dtype=np.float64)
    expect(
        array.shape == wanted.shape,
        f"{what} should have shape {wanted.shape}: got {array.shape}. {look_at}",
    )
    gap = np.abs(array - wanted)
    if gap.size and gap.max() > tolerance * max(1.0, np.abs(wanted).max()):
        worst = np.unravel_index(gap.argmax(), gap.shape)
        place = f" at {list(map(int, worst))}" if worst else ""
        fail(
            f"{what}{place} should be {wanted[worst]:.5g}: got {array[worst]:.5g}, "
            f"off by {gap[worst]:.2g}. {look_at}"
        )


def describe(value: Any) -> str:
    """A short text of one line for any value, even one that cannot be printed."""
    try:
        text = f"an array of shape {value.shape}" if np.size(value) > 6 else repr(value)
    except BaseException:
        text = f"an object of type {type(value).__name__}"
    text = " ".join(text.split())
    return text if len(text) <= 80 else text[:77] + "..."


def describe_error(error: BaseException) -> str:
    """The exception as `ValueError: its text`, on one line.

    Colour codes, names of graph nodes and what Keras wraps around it are left out.
    """
    try:
        text = re.sub(r"\x1b\[[\d;]*m|\{\{.*?\}\}", "", str(error))
    except BaseException:
        text = ""
    text = re.sub(r"^Exception encountered when calling .*\n", "", text.strip())
    text = " ".join(text.split("Arguments received by")[0].split())
    text = f"{type(error).__name__}: {text}".rstrip(": .")
    return text if len(text) <= 160 else text[:160].rsplit(" ", 1)[0] + " …"
