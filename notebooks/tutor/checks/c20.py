"""Checks of notebook 20: questions about pictures."""

from collections import Counter

import keras
import numpy as np
from keras import layers, ops

from tutor.exercises import (
    NotRight,
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


def _attempt(function, *arguments, name, look_at):
    """Like attempt; after an exception, one more sentence says where to look."""
    try:
        return attempt(function, *arguments, name=name)
    except NotRight as reason:
        fail(f"{reason} {look_at}" if " raised " in str(reason) else str(reason))


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
        look_at = "Walk over questions and answers together."
        got = _answers(most_frequent, questions, answers, asked, look_at)
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
        look_at = (
            'That was for "a new one", a question that training never had: give the '
            "most frequent answer of all."
        )
        asked = [asked[0], "a new one"]
        new = _answers(most_frequent, questions, answers, asked, look_at)
        expect(
            new == [want[0], common],
            "a question that training never had should get the most frequent answer of "
            f"all, {common!r}: got {describe(new[1])}.",
        )
    return "Any network that looks has to beat this guesser, which never does."


def _answers(most_frequent, questions, answers, asked, look_at):
    got = _attempt(
        most_frequent,
        list(questions),
        list(answers),
        list(asked),
        name="most_frequent",
        look_at=look_at,
    )
    if isinstance(got, dict | str) or not hasattr(got, "__len__"):
        fail(f"most_frequent should return a list of answers: got {describe(got)}.")
    expect(
        len(got) == len(asked),
        f"most_frequent should return {len(asked)} answers, one for each asked "
        f"question: got {len(got)}.",
    )
    for answer in got:
        expect(
            not isinstance(answer, tuple | list),
            f"each answer should be a text: got {describe(answer)}. most_common gives "
            "pairs of an answer and its count; take the first of the pair.",
        )
    return [str(answer) if isinstance(answer, str) else answer for answer in got]


@exercise(
    "20.2",
    "Side by side",
    wants="a function join_side_by_side(vision, reader, num_answers) that returns a "
    "keras.Model",
    hints=[
        "Begin with two keras.Input, as our network does; that of the question has "
        'dtype="int32". Then call vision and reader on them.',
        "layers.Concatenate()([vision(picture), reader(question)]) puts the codes side "
        "by side.",
        "Then a Dense layer with relu, then one with softmax. Without relu in between, "
        "a question adds the same amount for every picture.",
    ],
)
def side_by_side(function):
    rng = np.random.default_rng()
    vision, reader = _branches(rng)
    num_answers = int(rng.integers(3, 8))
    look_at = (
        "Here vision.input_shape[1:] is (4, 4, 1), and reader.input_shape[1:] is (3,). "
        "The codes have 5 and 3 numbers, which Concatenate can join."
    )
    name = "join_side_by_side"
    model = _attempt(function, vision, reader, num_answers, name=name, look_at=look_at)
    expect(
        isinstance(model, keras.Model),
        f"{name} should return a keras.Model: got {describe(model)}.",
    )
    shapes = [tuple(tensor.shape[1:]) for tensor in model.inputs]
    expect(
        shapes != [(3,), (4, 4, 1)],
        "the inputs are in the wrong order: first the picture, then the question.",
    )
    expect(
        shapes == [(4, 4, 1), (3,)],
        f"the inputs should be a picture and a question: got the shapes {shapes}.",
    )
    known = {id(weight) for weight in model.weights}
    for branch, what in [(vision, "vision"), (reader, "reader")]:
        expect(
            all(id(weight) in known for weight in branch.weights),
            f"the network does not use the weights of {what}. Call {what} itself.",
        )
    pictures = rng.normal(size=(6, 4, 4, 1)).astype("float32")
    questions = np.arange(18).reshape(6, 3).astype("int32")
    inputs = [pictures.repeat(6, axis=0), np.tile(questions, (6, 1))]
    probs = numbers_of(ops.convert_to_numpy(model(inputs)), "the output")
    expect(
        probs.shape == (36, num_answers),
        f"the output should have shape (36, {num_answers}) for 36 examples and "
        f"num_answers={num_answers}: got {probs.shape}.",
    )
    expect(
        (probs >= 0).all() and np.allclose(probs.sum(axis=1), 1, atol=1e-4),
        "the outputs for one example should be probabilities: none negative, with the "
        "sum 1. Does the last layer have softmax?",
    )
    logits = np.log(probs + 1e-30).reshape(6, 6, num_answers)
    logits -= logits.mean(axis=2, keepdims=True)
    for axis, what in [(0, "picture"), (1, "question")]:
        expect(
            np.ptp(logits, axis=axis).max() > 1e-4,
            f"the answer does not depend on the {what}. Join the codes of both.",
        )
    expect(
        any(len(w.shape) == 2 and w.shape[0] == 5 + 3 for w in model.weights),
        "no Dense layer gets all 5 + 3 numbers of the two codes. Put them side by side "
        "with Concatenate.",
    )
    logits -= logits.mean(axis=0, keepdims=True)
    logits -= logits.mean(axis=1, keepdims=True)
    expect(
        np.abs(logits).max() > 1e-4,
        "a question adds the same amount to the score for every picture, as in the 24 "
        "cases. Put a Dense layer with relu between the codes and the softmax.",
    )
    return "Behind the bend, what a question adds depends on the picture."


def _branches(rng):
    """Two small models: pictures (4, 4, 1) to 5 numbers, three words to 3 numbers."""
    spread = keras.initializers.RandomUniform(-1, 1, seed=int(rng.integers(1_000_000)))
    vision = [layers.Flatten(), layers.Dense(5, "tanh", kernel_initializer=spread)]
    reader = [layers.Embedding(18, 4, spread), layers.Flatten()]
    reader.append(layers.Dense(3, "tanh", kernel_initializer=spread))
    return (
        keras.Sequential([keras.Input((4, 4, 1)), *vision]),
        keras.Sequential([keras.Input((3,), dtype="int32"), *reader]),
    )


def _scene(rng):
    columns = rng.permutation([3, 11, 19]) + rng.integers(2, size=3)
    rows = rng.permutation([3, 11, 19]) + rng.integers(2, size=3)
    parts = rng.permutation(SHAPES).tolist(), rng.permutation(COLOURS).tolist()
    return list(zip(*parts, columns.tolist(), rows.tolist(), strict=True))


@exercise(
    "20.3",
    "A new question",
    wants="a function ask_above(scene) that returns a list with one pair, "
    "[(question, answer)]",
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
    return "Such a function makes as many labelled examples as you like, by itself."


def _pair(ask_above, scene):
    look_at = f"This scene has {len(scene)} shapes; take the first two, scene[:2]."
    got = _attempt(ask_above, list(scene), name="ask_above", look_at=look_at)
    if isinstance(got, tuple) and len(got) == 2 and isinstance(got[0], str):
        fail(
            "ask_above returned the pair itself. Put it in a list, [pair]: "
            "make_examples expects a list of pairs."
        )
    if not (
        isinstance(got, tuple | list)
        and len(got) == 1
        and isinstance(got[0], tuple | list)
        and len(got[0]) == 2
    ):
        fail(f"ask_above should return [(question, answer)]: got {describe(got)}.")
    got = got[0]
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
        "Consistent: one answer is yes and the other one no. So the two numbers "
        "differ, and each of them is that of yes or no.",
        "sorted pairs help: np.sort(np.stack([first, second]), axis=0) should have yes "
        "and no in its rows.",
    ],
)
def no_contradictions(contradictions):
    rng = np.random.default_rng()
    # How many pictures get which two answers; no two likely slips give the same share.
    plain = {(YES, NO): 43, (NO, YES): 29, (YES, YES): 20, (NO, NO): 11}
    mixed = {(YES, NO): 38, (NO, YES): 24, (YES, YES): 17, (NO, NO): 6}
    mixed |= {(YES, 8): 8, (0, 3): 9, (2, 2): 5, (NO, 0): 3}
    # Sums of 13 and neighbours, like yes and no, but other answers.
    mixed |= {(5, 8): 4, (9, 4): 6, (8, 9): 7, (4, 5): 1}
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
        (100 * wrong.mean(), "That is a percentage; the share lies between 0 and 1."),
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
    total = np.add(first, second) != YES + NO
    slips.append((total.mean(), "Other answers than yes and no can have the same sum."))
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
        look_at = f"Here videos has shape {videos.shape}; take all sizes from there."
        got = _attempt(per_frame, function, videos, name="per_frame", look_at=look_at)
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
