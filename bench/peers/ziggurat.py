"""Random words and normals for the numba peer: xoroshiro128+ (Blackman, Vigna 2018) and the ziggurat (Marsaglia, Tsang 2000)."""

from __future__ import annotations

import math

import numpy as np
from numba import float32, int32, int64, njit, uint64

LAYERS = 256
TAIL = 3.6541528853610088  # where the lowest layer's rectangle ends
AREA = 0.00492867323399  # of each layer


def density(x: float) -> float:
    """The normal density, 1 at 0."""
    return math.exp(-x * x / 2)


def tables() -> tuple[np.ndarray, np.ndarray]:
    """Right edges of the layers, the base strip's first and the top's 0 last, and exp(-x^2/2) at each."""
    edges = [AREA / density(TAIL), TAIL]
    while len(edges) < LAYERS:
        edges.append(math.sqrt(-2 * math.log(AREA / edges[-1] + density(edges[-1]))))
    x = np.array(edges + [0.0])
    return x.astype(np.float32), np.exp(-x * x / 2).astype(np.float32)


EDGES, DENSITIES = tables()


@njit(inline="always")
def mix(x: int) -> int:
    """SplitMix64's finaliser, which turns a counter into a random word."""
    x += uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> uint64(30))) * uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> uint64(27))) * uint64(0x94D049BB133111EB)
    return x ^ (x >> uint64(31))


@njit(inline="always")
def seed_state(state: np.ndarray, seed: int, stream: int) -> None:
    """Starts one of many streams of a seed."""
    state[0] = mix(mix(uint64(seed)) + uint64(stream))
    state[1] = mix(state[0])


@njit(inline="always")
def rotate(x: int, by: int) -> int:
    """Rotates a word left."""
    return (x << uint64(by)) | (x >> uint64(64 - by))


@njit(inline="always")
def next_word(state: np.ndarray) -> int:
    """64 random bits."""
    a, b = state[0], state[1]
    result = a + b
    b ^= a
    state[0] = rotate(a, 24) ^ b ^ (b << uint64(16))
    state[1] = rotate(b, 37)
    return result


@njit(inline="always")
def next_uniform(state: np.ndarray) -> float:
    """Within (0, 1), never at an end."""
    return (float32(next_word(state) >> uint64(41)) + float32(0.5)) * float32(2.0**-23)


@njit
def beyond_tail(state: np.ndarray) -> float:
    """A normal's distance from 0, given that it exceeds TAIL (Marsaglia 1964)."""
    while True:
        x = -math.log(next_uniform(state)) / float32(TAIL)
        if -2 * math.log(next_uniform(state)) > x * x:
            return float32(TAIL) + x


@njit(inline="always")
def next_normal(state: np.ndarray) -> float:
    """A standard normal; 99 % of the time one word, one multiplication and one comparison."""
    while True:
        word = next_word(state)
        layer = int64((word >> uint64(20)) & uint64(LAYERS - 1))
        x = float32(int32(word >> uint64(32))) * float32(2.0**-31) * EDGES[layer]
        if abs(x) < EDGES[layer + 1]:
            return x
        if layer == 0:
            return math.copysign(beyond_tail(state), x)
        share = next_uniform(state)
        if DENSITIES[layer] + share * (DENSITIES[layer + 1] - DENSITIES[layer]) < math.exp(float32(-0.5) * x * x):
            return x
