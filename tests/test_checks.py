"""No answer, however odd, makes a check raise or say "right"."""

import inspect

import numpy as np
import pytest

from conftest import ROOT
from tutor import exercises
from tutor.exercises import check, exercises_of, hint, solution

EXERCISES = [
    exercise
    for path in sorted((ROOT / "notebooks").glob("*.ipynb"))
    for exercise in exercises_of(int(path.name[:2]))
]
every_exercise = pytest.mark.parametrize(
    "exercise", EXERCISES, ids=lambda exercise: exercise.number
)


class RaisingAttributes:
    """Every attribute raises, and so do its text and its comparison."""

    def __getattribute__(self, name):
        raise RuntimeError(f"no {name} for you")

    def __repr__(self):
        raise RuntimeError("no text either")

    def __eq__(self, other):
        raise RuntimeError("nor comparison")

    __hash__ = None


def raises(*arguments, **options):
    raise ValueError("this function always raises")


def exits(*arguments, **options):
    raise SystemExit("bye")


HOSTILE = {
    "None": None,
    "a string": "forty-two",
    "NaN": float("nan"),
    "an empty list": [],
    "a ragged list": [[1.0], [2.0, 3.0]],
    "a wrong shape": np.zeros((3, 1, 4, 1)),
    "an array of NaN": np.full((2, 2), np.nan),
    "an array of objects": np.array([None, "x"], dtype=object),
    "a dictionary": {"a": 1},
    "True": True,
    "a class": type("Empty", (), {}),
    "an object without attributes": object(),
    "a function that raises": raises,
    "a function that exits": exits,
    "a function without arguments": lambda: 0.0,
    "a function of eight arguments": lambda a, b, c, d, e, f, g, h: 0.0,
    "a function that returns None": lambda *arguments, **options: None,
    "a function that returns a string": lambda *arguments, **options: "text",
    "a function that returns NaN": lambda *arguments, **options: float("nan"),
    "a function that returns its input": lambda first=None, *rest, **options: first,
    "a function that returns zeros": lambda *arguments, **options: np.zeros((2, 2)),
    "raising attributes": RaisingAttributes(),
    "a class whose objects raise": RaisingAttributes,
}


@every_exercise
@pytest.mark.parametrize("name", HOSTILE)
def test_check_survives(exercise, name, capsys):
    check(exercise.number, *[HOSTILE[name]] * exercise.num_answers)
    text = capsys.readouterr().out
    assert text.startswith(f"❌ {exercise.number} Not right yet: "), text
    assert text.count("\n") == 1 and len(text) < 500


@every_exercise
def test_check_knows_what_was_not_attempted(exercise, capsys):
    check(exercise.number, *[...] * exercise.num_answers)
    assert capsys.readouterr().out.startswith(
        f"⬜ {exercise.number} Not attempted yet."
    )


@every_exercise
def test_check_explains_a_wrong_number_of_answers(exercise, capsys):
    check(exercise.number, *[1.0] * (exercise.num_answers + 1))
    assert f"takes {exercise.num_answers} answer" in capsys.readouterr().out


@every_exercise
def test_hints_come_one_by_one_and_begin_again(exercise, capsys):
    exercises._hints_given.clear()
    given = []
    for _ in range(len(exercise.hints) + 1):
        hint(exercise.number)
        given.append(capsys.readouterr().out)
    assert len(exercise.hints) >= 2
    assert len(set(given)) == len(exercise.hints)
    assert given[0] == given[-1]
    assert f'solution("{exercise.number}")' in given[-2]


@every_exercise
def test_solution_prints_the_file(exercise, capsys):
    solution(exercise.number)
    text = (exercises.SOLUTIONS / f"{exercise.stem}.py").read_text(encoding="utf-8")
    assert capsys.readouterr().out == text


@every_exercise
def test_test_of_an_exercise_has_named_answers(exercise):
    for parameter in inspect.signature(exercise.test).parameters.values():
        assert parameter.default is parameter.empty


@pytest.mark.parametrize("number", ["99.1", "2.99", "two", "", None, 2.1, ["2.1"]])
@pytest.mark.parametrize("function", [check, hint, solution])
def test_unknown_exercise_is_explained(function, number, capsys):
    function(number)
    assert capsys.readouterr().out.startswith("There is no exercise ")


def test_check_lets_the_reader_interrupt():
    def slow(*arguments):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        exercises.attempt(slow)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[1mbad\x1b[0m units", "ValueError: bad units"),
        ("{{function_node __Sub_device_/job}} 5 and 2", "ValueError: 5 and 2"),
        (
            "Exception encountered when calling Add.call().\n\nno list\n\n"
            "Arguments received by Add.call():\n  • x=1",
            "ValueError: no list",
        ),
        ("word " * 60, "ValueError: " + " ".join(["word"] * 29) + " …"),
        ("", "ValueError"),
    ],
    ids=["colour", "node", "wrapped by Keras", "long", "empty"],
)
def test_errors_are_told_in_one_plain_line(text, shown):
    assert exercises.describe_error(ValueError(text)) == shown
