#include "cylinder.h"

#include "clones.h"

#pragma STDC FP_CONTRACT OFF

/* Similarities are computed in blocks of this many, so that they stay in the first cache. */
#define BLOCK 256

/*
 * 1 - |a xor b| / (|a| + |b|), Euclidean norms over the cells valid in both, of one probe cylinder and `count` others.
 * Without branches, so that the compiler makes vectors of it.
 */
DOBUSH_INLINE void similarities(const uint64_t *probe, const uint64_t *restrict planes, size_t stride, size_t count,
                                unsigned cells, uint8_t *restrict out) {
    for (size_t c = 0; c < count; c++) {
        const uint64_t mask = probe[0] & planes[c];
        const uint64_t valid = (uint64_t)__builtin_popcountll(mask);
        uint64_t na = 0, nb = 0, nx = 0;
        for (size_t s = 1; s <= DOBUSH_CYLINDER_SLICES; s++) {
            const uint64_t a = probe[s] & mask;
            const uint64_t b = planes[s * stride + c] & mask;
            na += (uint64_t)__builtin_popcountll(a);
            nb += (uint64_t)__builtin_popcountll(b);
            nx += (uint64_t)__builtin_popcountll(a ^ b);
        }
        const float norms = DOBUSH_SQRT((float)(int32_t)na) + DOBUSH_SQRT((float)(int32_t)nb);
        /* Without norms the quotient counts for nothing; the 1 only keeps it finite. */
        const float quotient = DOBUSH_SQRT((float)(int32_t)nx) / ((na | nb) == 0 ? 1 : norms);
        int32_t similarity = (int32_t)((1.0f - quotient) * 256.0f);
        similarity = similarity > 255 ? 255 : similarity;
        out[c] = (uint8_t)(((valid < cells) | (na == 0) | (nb == 0)) ? 0 : similarity);
    }
}

DOBUSH_INLINE void cylinder(dobush_cylinders set, size_t index, uint64_t *words) {
    for (size_t p = 0; p <= DOBUSH_CYLINDER_SLICES; p++) words[p] = set.planes[p * set.stride + index];
}

/* First place whose direction is not below `angle`, in a set sorted by direction. */
DOBUSH_INLINE size_t place(const uint8_t *angles, size_t count, unsigned angle) {
    size_t low = 0, high = count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (angles[middle] < angle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

DOBUSH_CLONES
void dobush_cylinder_matrix(dobush_cylinders probe, dobush_cylinders reference, unsigned turn, unsigned cells,
                            uint8_t *out) {
    uint64_t words[1 + DOBUSH_CYLINDER_SLICES];
    for (size_t a = 0; a < probe.count; a++) {
        uint8_t *row = out + a * reference.count;
        for (size_t b = 0; b < reference.count; b++) row[b] = 0;
        cylinder(probe, a, words);
        const unsigned first = (uint8_t)(probe.angles[a] - turn), last = (uint8_t)(probe.angles[a] + turn);
        const size_t from = place(reference.angles, reference.count, first);
        const size_t to = place(reference.angles, reference.count, last + 1);
        if (first <= last) {
            similarities(words, reference.planes + from, reference.stride, to - from, cells, row + from);
        } else {
            similarities(words, reference.planes, reference.stride, to, cells, row);
            similarities(words, reference.planes + from, reference.stride, reference.count - from, cells, row + from);
        }
    }
}

/* Keeps the best similarity of each template among some of the row's cylinders. */
DOBUSH_INLINE void keep_best(const uint64_t *words, dobush_cylinder_row row, size_t start, size_t end, unsigned cells,
                             uint8_t *best) {
    uint8_t similar[BLOCK];
    for (; start < end; start += BLOCK) {
        const size_t count = end - start < BLOCK ? end - start : BLOCK;
        similarities(words, row.cylinders.planes + start, row.cylinders.stride, count, cells, similar);
        for (size_t c = 0; c < count; c++) {
            uint8_t *kept = best + row.owners[start + c];
            *kept = similar[c] > *kept ? similar[c] : *kept;
        }
    }
}

DOBUSH_CLONES
void dobush_cylinder_votes(dobush_cylinders probe, dobush_cylinder_row row, unsigned turn, unsigned cells,
                           const uint16_t *weights, uint8_t *best, uint32_t *votes) {
    uint64_t words[1 + DOBUSH_CYLINDER_SLICES];
    for (size_t t = 0; t < row.templates; t++) best[t] = 0;
    for (size_t a = 0; a < probe.count; a++) {
        cylinder(probe, a, words);
        for (unsigned from = 0, bin = 0; from <= 2 * turn; from += DOBUSH_VOTE_WIDTH, bin++) {
            const unsigned to = from + DOBUSH_VOTE_WIDTH - 1 < 2 * turn ? from + DOBUSH_VOTE_WIDTH - 1 : 2 * turn;
            const uint8_t first = (uint8_t)(probe.angles[a] - turn + from);
            const uint8_t last = (uint8_t)(probe.angles[a] - turn + to);
            if (first <= last) {
                keep_best(words, row, row.starts[first], row.starts[last + 1], cells, best);
            } else {
                keep_best(words, row, row.starts[first], row.starts[256], cells, best);
                keep_best(words, row, row.starts[0], row.starts[last + 1], cells, best);
            }
            for (size_t t = 0; t < row.templates; t++) {
                votes[t * DOBUSH_VOTE_BINS + bin] += weights[best[t]];
                best[t] = 0;
            }
        }
    }
}
