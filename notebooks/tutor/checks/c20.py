"""Checks of notebook 20: questions about pictures."""

from collections import Counter

import numpy as np

from tutor.exercises import (
    NotAttempted,
    attempt,
    describe,
    exercise,
    expect,
    expect_close,
    fail,
)
from tutor.exercises import numbers as numbers_of

SHAPES, COLOURS = ("circle", "square", "triangle"), ("red", "yellow", "blue")
YES, NO, NUM_ANSWERS = 6, 7, 10  # places in ANSWERS


@exercise(
    "20.1",
    "Ask the frequencies",
    wants="a function most_frequent(questions, answers, asked) that returns a list of "
    "answers",
    hints=[
        "One Counter for each question: walk over questions and answers together and "
        "count counts[question][answer].",
        "Counter(answers).most_common(1)[0][0] is the most frequent answer of all.",
        "For a question without a Counter of its own, take the answer of all.",
    ],
)
def ask_the_frequencies(most_frequent):
    rng = np.random.default_rng()
    for _ in range(3):
        pairs = []  # for question k, answer (k + shift) % 5 is the most frequent
        shift = int(rng.integers(5))
        for k in range(4):
            pairs += [(f"question {k}", f"answer {(k + shift) % 5}")] * (4 + k)
            others = [j for j in range(5) if j != (k + shift) % 5]
            pairs += [(f"question {k}", f"answer {j}") for j in others]
            pairs += [(f"question {k}", "often, never most")] * 3
        pairs = [pairs[i] for i in rng.permutation(len(pairs))]
        questions, answers = map(list, zip(*pairs, strict=True))
        asked = [f"question {k}" for k in rng.permutation(4).tolist() * 2]
        common = Counter(answers).most_common(1)[0][0]
        want = [f"answer {(int(q[-1]) + shift) % 5}" for q in asked]
        got = _answers(most_frequent, questions, answers, asked)
        if got == [common] * len(asked):
            fail(
                "every question got the most frequent answer of all. Count the answers "
                "of each question apart."
            )
        for question, given, wanted in zip(asked, got, want, strict=True):
            expect(
                given == wanted,
                f"for one question {wanted!r} was most frequent in training: got "
                f"{describe(given)}. Count for {question!r} only its own answers.",
            )
        new = _answers(most_frequent, questions, answers, [asked[0], "a new one"])
        expect(
            new == [want[0], common],
            "a question that training never had should get the most frequent answer of "
            f"all, {common!r}: got {describe(new[1])}.",
        )
    return "Any network that looks has to beat this guesser, which never does."


def _answers(most_frequent, questions, answers, asked):
    try:
        got = attempt(
            most_frequent, list(questions), list(answers), asked, name="most_frequent"
        )
    except NotAttempted:
        raise
    if isinstance(got, dict | str) or not hasattr(got, "__len__"):
        fail(f"most_frequent should return a list of answers: got {describe(got)}.")
    expect(
        len(got) == len(asked),
        f"most_frequent should return {len(asked)} answers, one for each asked "
        f"question: got {len(got)}.",
    )
    return [str(answer) if isinstance(answer, str) else answer for answer in got]


@exercise(
    "20.2",
    "Every product",
    wants="a function every_product(p, q) that returns (batch, m * n)",
    hints=[
        "Give p a third axis at the end and q one in the middle: p[:, :, None] and "
        "q[:, None, :].",
        "Their product has the shape (batch, m, n).",
        "reshape(len(p), -1) lays the table of each example out in one row.",
    ],
)
def every_product(function):
    rng = np.random.default_rng()
    for batch, m, n in [(5, 2, 3), (4, 3, 3), (3, 4, 2)]:
        p, q = rng.normal(size=(batch, m)), rng.normal(size=(batch, n))
        got = attempt(function, p, q, name="every_product")
        array = numbers_of(got, "the result")
        table = p[:, :, None] * q[:, None, :]
        want = table.reshape(batch, -1)
        if array.shape == table.shape:
            fail(
                f"the result has shape {array.shape}: the products are there as a "
                f"table. Lay each table out in one row, {want.shape}."
            )
        swapped = table.swapaxes(1, 2).reshape(batch, -1)
        if array.shape == want.shape and np.allclose(array, swapped):
            fail(
                "the products are right, their order is not: all products of the first "
                "number of p come first. Exchange the roles of p and q."
            )
        expect(
            array.size != batch * m * batch * n,
            f"the result should have shape {want.shape}: got {array.shape}. Numbers of "
            "different examples were multiplied; keep the batch axis apart.",
        )
        expect(
            array.shape != (batch, m + n),
            f"the result should have shape {want.shape}: got {array.shape}. That is "
            "side by side; multiply instead.",
        )
        look_at = "Multiply p[k, i] and q[k, j] for each example k and all i and j."
        expect_close(array, want, "the result", look_at)
    return "A linear layer behind it can answer any question of the kind A and B."


def _scene(rng):
    columns = rng.permutation([3, 11, 19]) + rng.integers(2, size=3)
    rows = rng.permutation([3, 11, 19]) + rng.integers(2, size=3)
    parts = rng.permutation(SHAPES).tolist(), rng.permutation(COLOURS).tolist()
    return list(zip(*parts, columns.tolist(), rows.tolist(), strict=True))


@exercise(
    "20.3",
    "A new question",
    wants="a function ask_above(scene) that returns a pair (question, answer)",
    hints=[
        "ask in this notebook does the same for left: (shape, colour, x, _) is one "
        "part of a scene. The row is its last entry.",
        "Row 0 is at the top. So above means the smaller row.",
        "Keep the order of the scene: the question names scene[0] first.",
    ],
)
def a_new_question(ask_above):
    rng = np.random.default_rng()
    scenes = [_scene(rng)[: rng.integers(2, 4)] for _ in range(60)]
    made = [_pair(ask_above, scene) for scene in scenes]
    rows = [(scene[0][3], scene[1][3]) for scene in scenes]
    order = [f"is the {a[0]} above the {b[0]}" for a, b, *_ in scenes]
    upper = [
        f"is the {a[0]} above the {b[0]}"
        for a, b in (sorted(scene[:2], key=lambda part: part[3]) for scene in scenes)
    ]
    questions = [question for question, _ in made]
    if questions == upper:
        fail(
            'every question names the upper shape first, so all answers are "yes" and '
            "nobody needs the picture. Keep the order of the scene."
        )
    for question, wanted in zip(questions, order, strict=True):
        expect(
            question == wanted,
            f"the question should be {wanted!r}: got {describe(question)}. The first "
            "two shapes of the scene, in their order.",
        )
    answers = [answer for _, answer in made]
    want = ["yes" if a < b else "no" for a, b in rows]
    if answers == ["no" if w == "yes" else "yes" for w in want]:
        fail("all answers are the wrong way round: row 0 is at the top of a picture.")
    columns = ["yes" if scene[0][2] < scene[1][2] else "no" for scene in scenes]
    if answers == columns:
        fail("these are the answers for left of: compare the rows, not the columns.")
    for scene, answer, wanted in zip(scenes, answers, want, strict=True):
        expect(
            answer == wanted,
            f"for rows {scene[0][3]} and {scene[1][3]} the answer should be "
            f"{wanted!r}: got {describe(answer)}.",
        )
    same = [("circle", "red", 3, 11), ("square", "blue", 11, 11)]
    expect(
        _pair(ask_above, same)[1] == "no",
        "for two shapes in the same row the answer should be 'no': got 'yes'. Is it "
        "<= where < is meant?",
    )
    return "Our vision model takes the largest of all rows: it cannot learn this one."


def _pair(ask_above, scene):
    got = attempt(ask_above, list(scene), name="ask_above")
    if not (isinstance(got, tuple | list) and len(got) == 2):
        fail(f"ask_above should return (question, answer): got {describe(got)}.")
    expect(
        isinstance(got[1], str),
        f'the answer should be the text "yes" or "no": got {describe(got[1])}.',
    )
    return tuple(got)


@exercise(
    "20.4",
    "Contradictions",
    wants="a function contradictions(probs, probs_exchanged) that returns a number",
    hints=[
        "argmax(axis=1) gives the number of the most probable answer; "
        'ANSWERS.index("yes") is that of "yes".',
        "In order: one answer is yes and the other one no. So the two numbers differ, "
        "and each of them is that of yes or no.",
        "sorted pairs help: np.sort(np.stack([first, second]), axis=0) should have yes "
        "and no in its rows.",
    ],
)
def no_contradictions(contradictions):
    rng = np.random.default_rng()
    # How many pictures get which two answers; no two likely slips give the same share.
    plain = {(YES, NO): 40, (NO, YES): 29, (YES, YES): 20, (NO, NO): 11}
    mixed = {(YES, NO): 31, (NO, YES): 24, (YES, YES): 17, (NO, NO): 6}
    mixed |= {(YES, 8): 8, (0, 3): 9, (2, 2): 5}
    for counts in (plain, mixed):
        pairs = np.repeat(list(counts), list(counts.values()), axis=0)
        pairs = rng.permutation(np.concatenate([pairs, pairs[: rng.integers(4)]]))
        _expect_share(contradictions, rng, *pairs.T)
    return "Two questions and no label: such tests work on data that nobody has marked."


def _expect_share(contradictions, rng, first, second):
    probs = [_probs(rng, answers) for answers in (first, second)]
    got = attempt(contradictions, *probs, name="contradictions")
    array = numbers_of(got, "the result")
    expect(array.shape == (), f"the result should be one number: got {describe(got)}.")
    pair = np.sort([first, second], axis=0)
    wrong = (pair[0] != YES) | (pair[1] != NO)
    more_yes = [p[:, YES] > p[:, NO] for p in probs]
    by_two = more_yes[0] == more_yes[1]
    slips = [
        (1 - wrong.mean(), "That is the share of pictures without a contradiction."),
        (wrong.sum(), "That is their number: divide by the number of pictures."),
        (
            (first == second).mean(),
            "An answer that is neither yes nor no counts, too.",
        ),
        (
            ((first == YES) & (second == YES)).mean(),
            "Two times no is a contradiction, too.",
        ),
        (by_two.mean(), "The answer is the most probable of all ten, not of two."),
    ]
    for slip, text in slips:
        if np.isclose(array, slip) and not np.isclose(array, wrong.mean()):
            fail(f"the share should be {wrong.mean():.3f}: got {array:.3f}. {text}")
    look_at = "Count the pictures whose two answers are not one yes and one no."
    expect_close(array, wrong.mean(), "the share", look_at)


def _probs(rng, answers):
    probs = rng.uniform(0.1, 1, size=(len(answers), NUM_ANSWERS))
    probs[np.arange(len(answers)), answers] = 1.5
    return probs / probs.sum(axis=1, keepdims=True)


@exercise(
    "20.5",
    "Frame by frame",
    wants="a function per_frame(function, videos) that returns (batch, frames, units)",
    hints=[
        "To the function a frame is a picture like any other. Lay all frames of all "
        "videos end to end, (batch * frames, height, width, channels).",
        "videos.reshape(-1, *videos.shape[2:]) does it: first all frames of video 0.",
        "The codes come back in the same order: reshape them to (batch, frames, -1).",
    ],
)
def frame_by_frame(per_frame):
    rng = np.random.default_rng()
    for batch, frames, units in [(4, 3, 5), (3, 3, 2), (2, 6, 4)]:
        videos = rng.normal(size=(batch, frames, 5, 4, 2))
        kernel, calls = rng.normal(size=(40, units)), []

        def function(pictures, kernel=kernel, calls=calls):
            calls.append(np.shape(pictures))
            if len(calls[-1]) != 4:
                raise ValueError(f"pictures have 4 axes, and got shape {calls[-1]}")
            return np.tanh(np.reshape(pictures, (len(pictures), 40)) @ kernel)

        want = np.tanh(videos.reshape(batch, frames, 40) @ kernel)
        got = attempt(per_frame, function, videos, name="per_frame")
        array = numbers_of(got, "the result")
        expect(calls, "per_frame never called the function that it got.")
        if array.shape == want.shape and not np.allclose(array, want):
            first = np.tanh(videos.swapaxes(0, 1).reshape(-1, 40) @ kernel)
            if np.allclose(array, first.reshape(want.shape)):
                fail(
                    "frames of different videos are mixed up: the shape is right, the "
                    "order is not. reshape cuts, transpose moves (notebook 17)."
                )
        expect(
            array.shape != (batch * frames, units),
            f"the result should have shape {want.shape}: got {array.shape}. Give the "
            "codes their two axes back, batch and frames.",
        )
        look_at = "Code [k, t] should be that of frame t of video k."
        expect_close(array, want, "the result", look_at)
        expect(
            len(calls) == 1,
            f"the function should be called once: it was called {len(calls)} times. "
            "Make one large batch of all frames.",
        )
    return "To the vision model, eight frames are eight more pictures in the batch."
