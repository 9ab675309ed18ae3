"""Checks of notebook 23: first losses, curves, honest splits, and new people."""

import numpy as np

from tutor.datasets import record_gestures
from tutor.exercises import (
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
    numbers,
)


@exercise(
    "23.1",
    "The first loss",
    wants="a function first_loss(task, num) that returns one number",
    hints=[
        "The cross-entropy of one answer is minus the natural logarithm of the "
        "probability that the right answer got.",
        "With num classes alike, each has the probability 1 / num. A sigmoid that "
        "prefers nothing says 0.5, to each of the questions.",
        "A standardised target has the mean 0 and the mean square 1.",
    ],
)
def the_first_loss(first_loss):
    rng = np.random.default_rng()
    for num in rng.permutation([2, 3, 7, 10, int(rng.integers(20, 2000))]):
        wanted = {
            "multi-class": np.log(num),
            "multi-label": np.log(2),
            "regression": 1.0,
        }
        for task, want in wanted.items():
            got = attempt(first_loss, task, int(num), name="first_loss")
            got = numbers(got, "the loss")
            expect(got.shape == (), f"one number is wanted: got {describe(got)}.")
            look_at = _slip_in_loss(float(got), task, int(num))
            what = f"the first loss for {task!r} and {num}"
            expect_close(got, want, what, look_at, tolerance=1e-3)
    return "Print the loss before you train: one line, and it finds many slips."


def _slip_in_loss(got, task, num):
    def is_near(value):
        return np.isclose(got, value, rtol=1e-3, atol=1e-6)

    if got < 0:
        return "A logarithm of a probability is negative: minus is missing."
    if task == "multi-class" and is_near(np.log2(num)):
        return "That is the logarithm to base 2. Losses use the natural one, np.log."
    if task == "multi-class" and is_near(1 / num):
        return "That is the probability. The loss is minus its logarithm."
    if task == "multi-label" and is_near(num * np.log(2)):
        return "That is the sum over the questions. Keras takes the mean."
    if task == "multi-label" and is_near(np.log(num)):
        return "Each question is a yes or no of its own: two answers, not num."
    if task == "regression" and is_near(0):
        return "The targets differ from 0: their mean is 0, their mean square is not."
    if task == "regression" and is_near(num):
        return "Keras takes the mean over the targets, not the sum."
    return "Which probability, or which error, does a network have that knows nothing?"


_NAMES = ("diverged", "stuck", "strangers", "by heart", "fine")
_WHY = {
    "diverged": "a training loss is not finite, or the last is above the first",
    "stuck": "the last training loss is above 0.9 times the loss of a guess",
    "strangers": "no validation loss is below the loss of a guess",
    "by heart": "the last validation loss lies more than 0.05 guesses above the lowest",
    "fine": "none of the other rules holds",
}


@exercise(
    "23.2",
    "Name the mistake",
    wants="a function diagnose(history, num_classes) that returns one of five names",
    hints=[
        'Make arrays first: loss = np.array(history["loss"]). The loss of a guess is '
        "np.log(num_classes).",
        "Ask in the order of the list and return at the first rule that holds. Then "
        "no rule needs to know the others.",
        "np.isfinite(loss).all() is False if there is a NaN or an infinity. Every "
        "comparison with NaN is False, so ask this first.",
    ],
)
def name_the_mistake(diagnose):
    rng = np.random.default_rng()
    cases = [case for _ in range(6) for case in _cases(rng)]
    for k in rng.permutation(len(cases)):
        want, num_classes, loss, val_loss, remark = cases[k]
        history = {"loss": loss.tolist(), "val_loss": val_loss.tolist()}
        history |= {"accuracy": [0.5] * len(loss), "val_accuracy": [0.5] * len(loss)}
        got = attempt(diagnose, history, num_classes, name="diagnose")
        expect(
            isinstance(got, str) and got in _NAMES,
            f"diagnose should return one of {', '.join(_NAMES)}: got {describe(got)}.",
        )
        if got != want:
            guess, same = np.log(num_classes), np.linspace(3.2, 2.9, 9).tolist()
            alike = {"loss": same, "val_loss": same}
            answers = [attempt(diagnose, alike, num) for num in (20, 1000)]
            expect(
                answers[0] != answers[1],
                f"losses that fall from 3.2 to 2.9 are {describe(answers[0])} with 20 "
                "classes, and with 1,000 classes, too. What a guess costs depends on "
                "num_classes.",
            )
            fail(
                f'these curves are "{want}": {_WHY[want]}. Got "{got}". {remark} Loss '
                f"{_ends(loss)}, val_loss {_ends(val_loss)}, lowest "
                f"{np.nanmin(val_loss):.2f}; with {num_classes} classes a guess costs "
                f"{guess:.2f}."
            )
    return "Curves tell where to look. What is wrong, only the data and the code tell."


def _ends(curve):
    return f"{curve[0]:.2f} … {curve[-1]:.2f}"


def _cases(rng):
    """One pair of curves for each rule, clear of the limits, and some that fit two."""
    num_classes, n = int(rng.integers(3, 40)), int(rng.integers(8, 30))
    guess, t = np.log(num_classes), np.linspace(0, 1, n)
    falls = guess * (1.05 * np.exp(-3 * t) + 0.02)
    rises = guess * (1 + t)
    dip = guess * (1 - 1.2 * t + 1.3 * t**2)  # 0.72 at the lowest, 1.1 at the end
    flat = guess * rng.uniform(0.98, 1.02, n)
    flat[0], flat[-1] = guess * 1.03, guess
    broken, endless, gap, late = (falls.copy() for _ in range(4))
    broken[-1 if rng.random() < 0.5 else n // 2] = np.nan
    endless[n // 2] = np.inf
    gap[n // 2] = np.nan
    wild = guess * rng.uniform(2, 3, n)
    wild[0], wild[-1] = 1.5 * guess, 4 * guess
    late[1] = 2 * guess  # jumps once, and comes back
    nothing = ""
    nan, infinite = "One training loss is NaN.", "One training loss is infinite."
    asked = "One val_loss is NaN: rule 1 asks for the training losses alone."
    both = "More than one rule holds; the first one counts."
    once = "The last loss counts, not the highest."
    lowest = "The last loss counts, not the lowest."
    up = np.r_[np.ones(n - 1), 1.1]
    back_up = guess * np.r_[1.2, np.full(n - 2, 0.6), 1.0]
    bounced = guess * np.r_[1.2, np.full(n - 2, 0.1), 0.5]
    level = guess * (0.3 + 0.5 * np.exp(-5 * t))
    return [
        ("diverged", num_classes, broken, falls + 0.1, nan),
        ("diverged", num_classes, endless, falls + 0.1, infinite),
        ("diverged", num_classes, wild, wild + 0.1, both),
        ("stuck", num_classes, flat, flat + 0.03 * guess, both),
        ("stuck", num_classes, flat, level, nothing),
        ("stuck", num_classes, flat, gap, asked),
        ("stuck", num_classes, back_up, level, lowest),
        ("strangers", num_classes, falls, rises + 0.1, both),
        ("strangers", num_classes, falls, guess * (1.3 - 0.2 * t), nothing),
        ("by heart", num_classes, falls, dip, nothing),
        ("by heart", num_classes, falls, 0.4 * dip, nothing),
        ("fine", num_classes, falls, falls + 0.1 * guess, nothing),
        ("fine", num_classes, late, falls, once),
        ("fine", num_classes, level, 0.95 * level, nothing),
        ("fine", num_classes, bounced, level, lowest),
        ("fine", num_classes, level, level * up, "A rise below 0.05 guesses is fine."),
    ]


@exercise(
    "23.3",
    "New people, later days",
    wants="a function split(person, day, share, last_day, rng) that returns train and "
    "test, two boolean arrays",
    hints=[
        "Draw people, not rows: rng.permutation(np.unique(person)), and the first "
        "round(share * number of people) of them.",
        "np.isin(person, drawn) says of each row whether its person was drawn: chosen.",
        "test = chosen & (day > last_day). The training rows need the opposite of "
        "both: ~chosen & (day <= last_day). That is not ~test.",
    ],
)
def new_people_later_days(split):
    rng = np.random.default_rng()
    for num_people, share in [(10, 0.3), (7, 0.5), (24, 0.25)]:
        sizes = rng.integers(1, 27, size=num_people)
        names = rng.permutation(1000)[:num_people]
        last_day, seed = int(rng.integers(6, 13)), int(rng.integers(1000))
        person = np.concatenate([np.repeat(names, sizes), np.tile(names, 3)])
        around = np.repeat([last_day - 1, last_day, last_day + 1], num_people)
        day = np.concatenate([rng.integers(0, 20, size=sizes.sum()), around])
        order = rng.permutation(len(day))
        person, day = person[order], day[order]
        given = person, day, share, last_day
        train, test = _parts(split, given, seed)
        again = _parts(split, given, seed)
        expect(
            (train == again[0]).all() and (test == again[1]).all(),
            "two equal rngs give two splits. Take all chance from rng.",
        )
        _expect_honest(train, test, *given)
        others = [_parts(split, given, other)[1] for other in range(1, 9)]
        expect(
            any((test != other).any() for other in others),
            "another rng gives the same split. Draw the people at random, with rng.",
        )
    _expect_all_are_drawn(split, rng)
    return "Rows that belong to neither part are the price of a number to trust."


def _expect_all_are_drawn(split, rng):
    """Of 20 people, 14 have no rows after last_day; 10 people are to be drawn."""
    person = np.r_[np.arange(20), np.arange(6)][rng.permutation(26)]
    day = np.full(26, 7)
    day[np.unique(person, return_index=True)[1]] = 3  # the first row of each
    given = person, day, 0.5, 5
    train, test = _parts(split, given, int(rng.integers(1000)))
    kept_out = set(range(20)) - set(person[train])
    expect(
        len(kept_out) == 10 and set(person[test]) <= kept_out,
        f"10 of 20 people were to be drawn, of whom 14 have no rows after last_day: "
        f"{len(kept_out)} are kept out of the training part. Draw from all people.",
    )


def _parts(split, given, seed):
    got = attempt(split, *given, np.random.default_rng(seed), name="split")
    expect(
        isinstance(got, (tuple, list)) and len(got) == 2,
        f"split should return two arrays, train and test: got {describe(got)}.",
    )
    parts = []
    for part, name in zip(got, ("train", "test"), strict=True):
        array = np.asarray(part)
        expect(
            array.dtype == bool and array.shape == given[0].shape,
            f"{name} should be a boolean array with one value for each of the "
            f"{len(given[0])} rows: got {describe(part)}.",
        )
        parts.append(array)
    return parts


def _expect_honest(train, test, person, day, share, last_day):
    expect(not (train & test).any(), "some rows are in both parts.")
    later = day > last_day
    if (train & later).any() and not (train & ~later).any() and (test & ~later).any():
        fail("all training rows come after last_day: are the two parts swapped?")
    both = set(person[train]) & set(person[test])
    early, late = (day[test] <= last_day).sum(), (day[train] > last_day).sum()
    if (train == ~test).all() and (both or late or early):
        fail(
            "every row is in one of the parts, so people or days are in both. Some "
            "rows belong to neither part."
        )
    expect(not both, f"{len(both)} people have rows in both parts.")
    expect(late == 0, f"{late} training rows come after last_day.")
    expect(early == 0, f"{early} test rows do not come after last_day.")
    names = np.unique(person)
    wanted = round(share * len(names))
    kept_out = set(names) - set(person[train & (day <= last_day)])
    drawn = set(person[test])
    expect(
        drawn <= kept_out and len(drawn) <= wanted,
        f"the test part has rows of {len(drawn)} people, and {wanted} of "
        f"{len(names)} were to be drawn (share {share}).",
    )
    num_train = len(set(person[train]))
    expect(
        num_train >= len(names) - wanted,
        f"the training part has rows of {num_train} people: only {wanted} of "
        f"{len(names)} were to be held back (share {share}).",
    )
    missing = (np.isin(person, list(drawn)) & (day > last_day) & ~test).sum()
    expect(
        missing == 0,
        f"{missing} rows of the test people after last_day are missing from the test.",
    )
    left = (~np.isin(person, list(kept_out)) & (day <= last_day) & ~train).sum()
    expect(
        left == 0,
        f"{left} rows up to and including last_day, of people who are in the training "
        "part, are missing from it.",
    )
    expect(
        len(drawn) == wanted,
        f"{wanted} of {len(names)} people were to be drawn: got {len(drawn)}. Draw "
        "from the people, each once, and round their number.",
    )


# The capstone


_WANTED, _WIDTH = 0.7, 0.11  # promises by person lie within 0.08, others 0.14 up
_PEOPLE, _EACH = 100, 16  # 1,600 recordings: whole batches of 32


@exercise(
    "23.4",
    "People it has never met",
    wants="predict, a function from recordings (n, 32, 4) to n kinds, and expected, "
    "the accuracy that you promise",
    hints=[
        "Begin with line 2 and 3 of the checklist: range of each channel, copies, and "
        "what each channel will mean when somebody else wears it.",
        "How well can you do with one channel alone? One of the four is suspiciously "
        "good. In which order were the gestures made?",
        "People hold the arm in their own way. Subtract from each recording its own "
        "mean over time, and divide each channel by one number from the training part.",
        "A gesture may begin anywhere in the recording: Conv1D, then "
        "GlobalMaxPooling1D. For `expected`, hold back some people, with no copies of "
        "their recordings in the training part.",
    ],
)
def people_it_has_never_met(predict, expected):
    promise = numbers(expected, "expected")
    expect(
        promise.shape == () and not isinstance(expected, (bool, np.bool_)),
        f"expected should be one number: got {describe(expected)}.",
    )
    expect(0 < promise <= 1, f"expected is a share between 0 and 1: got {promise:g}.")
    promise, rng = float(promise), np.random.default_rng()
    x, y = _fresh(rng, _EACH)
    answers = _answers(predict, x)
    right = answers == y
    accuracy, spread = _accuracy(right)
    reached = f"{accuracy:.2f} on {_PEOPLE} new people (guessing: 0.25)"
    one_by_one = np.mean(_answers(predict, x[:32]) == answers[:32])
    expect(
        one_by_one >= 0.9,
        "the answers for the first 32 recordings change when others come with them. "
        "Scale by numbers from the training part, not by those of what is asked.",
    )
    flattering = (
        "Were people, or copies, on both sides of your split, or did you measure on "
        "the training part?"
    )
    if accuracy < _WANTED:
        ordered, y_ordered = _fresh(rng, _EACH, in_order=True)
        in_order = np.mean(_answers(predict, ordered) == y_ordered)
        expect(
            in_order < accuracy + 0.2,
            f"{reached}, but {in_order:.2f} if they make the gestures in the order of "
            "the training data. Which channel can know the order?",
        )
        advice = []
        if np.bincount(answers, minlength=4).max() > 0.8 * len(answers):
            advice.append("It nearly always says the same: are inputs scaled?")
        elif np.mean(_answers(predict, _held_otherwise(x, rng)) == answers) < 0.8:
            advice.append(
                "Many answers change when an arm is held in another way. Look at the "
                "mean of each recording, and ask whether it tells the gesture."
            )
        if promise > accuracy + _WIDTH:
            advice.append(f"You promised {promise:.2f}. {flattering}")
        fail(f"{reached}, and {_WANTED:.2f} is wanted. {' '.join(advice)}")
    expect(
        promise <= accuracy + _WIDTH,
        f"{reached}: good, but you promised {promise:.2f}. {flattering}",
    )
    expect(promise < 1, f"{reached}. To promise 1 is to say that it is never wrong.")
    expect(
        promise >= accuracy - _WIDTH,
        f"{reached}: far better than the {promise:.2f} that you promised. Measure it "
        "on people who were held back.",
    )
    return f"{reached}, give or take {2 * spread:.2f}; you promised {promise:.2f}."


def _fresh(rng, each, in_order=False):
    kinds = [np.repeat(np.arange(4), each // 4) for _ in range(_PEOPLE)]
    if not in_order:
        kinds = [rng.permutation(row) for row in kinds]
    x = np.concatenate([record_gestures(row, rng) for row in kinds])
    return x, np.concatenate(kinds)


def _held_otherwise(x, rng):
    """The same motions; a, b and c of each recording are shifted, each by a number."""
    shifts = rng.normal(size=(len(x), 1, 4)) * [0, 1, 1, 15]
    return (x + shifts).astype(x.dtype)


def _accuracy(right):
    """The share of right answers, and its standard error: people count, not rows."""
    people = right.reshape(_PEOPLE, -1).mean(axis=1)
    return people.mean(), people.std(ddof=1) / np.sqrt(_PEOPLE)


def _answers(predict, x):
    """One kind for each recording, whatever predict returns."""
    function = predict if callable(predict) else getattr(predict, "predict", predict)
    got = np.asarray(attempt(function, x, name="predict"))
    got = numbers(got, "what predict returns")
    if got.shape == (len(x), 4):
        return got.argmax(axis=1)
    expect(
        got.size == len(x) and got.shape[0] == len(x),
        f"predict should return {len(x)} kinds, or probabilities ({len(x)}, 4), for "
        f"{len(x)} recordings: got {describe(got)}.",
    )
    kinds = got.ravel()
    odd = kinds[~np.isin(kinds, range(4))]
    expect(not len(odd), f"kinds are 0, 1, 2 or 3: got {odd[:1]}.")
    return kinds.astype(int)
