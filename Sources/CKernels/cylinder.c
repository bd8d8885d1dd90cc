#include "cylinder.h"

#include <math.h>

/* The loader picks the widest clone that the processor has; elsewhere there is one version. */
#if defined(__x86_64__) && defined(__linux__)
#define DOBUSH_CLONES __attribute__((target_clones("default", "popcnt", "avx2")))
#else
#define DOBUSH_CLONES
#endif

#define DOBUSH_INLINE static inline __attribute__((always_inline))

DOBUSH_INLINE unsigned angle_distance(uint8_t a, uint8_t b) {
    uint8_t d = (uint8_t)(a - b);
    return d > 128 ? 256u - d : d;
}

/* 1 - |a xor b| / (|a| + |b|), Euclidean norms over the cells valid in both. */
DOBUSH_INLINE float similarity(const uint64_t *ma, const uint64_t *ba, const uint64_t *mb, const uint64_t *bb,
                               size_t words, unsigned cells) {
    uint64_t mask[4];
    unsigned valid = 0;
    for (size_t w = 0; w < words; w++) {
        mask[w] = ma[w] & mb[w];
        valid += (unsigned)__builtin_popcountll(mask[w]);
    }
    if (valid < cells) return 0;
    unsigned na = 0, nb = 0, nx = 0;
    for (size_t s = 0; s < DOBUSH_CYLINDER_SLICES; s++) {
        for (size_t w = 0; w < words; w++) {
            uint64_t a = ba[s * words + w] & mask[w];
            uint64_t b = bb[s * words + w] & mask[w];
            na += (unsigned)__builtin_popcountll(a);
            nb += (unsigned)__builtin_popcountll(b);
            nx += (unsigned)__builtin_popcountll(a ^ b);
        }
    }
    if (na == 0 || nb == 0) return 0;
    return 1.0f - sqrtf((float)nx) / (sqrtf((float)na) + sqrtf((float)nb));
}

DOBUSH_INLINE void matrix(dobush_cylinders p, dobush_cylinders r, size_t words, unsigned turn, unsigned cells,
                          float *out) {
    const size_t stride = DOBUSH_CYLINDER_SLICES * words;
    for (size_t i = 0; i < p.count; i++) {
        for (size_t j = 0; j < r.count; j++) {
            float s = 0;
            if (angle_distance(p.angles[i], r.angles[j]) <= turn) {
                s = similarity(p.masks + i * words, p.bits + i * stride, r.masks + j * words, r.bits + j * stride,
                               words, cells);
            }
            out[i * r.count + j] = s;
        }
    }
}

DOBUSH_INLINE void search(dobush_cylinders p, dobush_cylinders r, const uint32_t *starts, size_t templates,
                          size_t words, unsigned turn, unsigned cells, float *out) {
    const size_t stride = DOBUSH_CYLINDER_SLICES * words;
    for (size_t t = 0; t < templates; t++) {
        float sum = 0;
        for (size_t i = 0; i < p.count; i++) {
            float best = 0;
            for (size_t j = starts[t]; j < starts[t + 1]; j++) {
                if (angle_distance(p.angles[i], r.angles[j]) > turn) continue;
                float s = similarity(p.masks + i * words, p.bits + i * stride, r.masks + j * words,
                                     r.bits + j * stride, words, cells);
                best = s > best ? s : best;
            }
            sum += best * best * best;
        }
        out[t] = sum;
    }
}

/* Constant `words` lets the compiler unroll. */
DOBUSH_CLONES
void dobush_cylinder_matrix(dobush_cylinders probe, dobush_cylinders reference, size_t words, unsigned turn,
                            unsigned cells, float *out) {
    if (words == 1) {
        matrix(probe, reference, 1, turn, cells, out);
    } else if (words == 4) {
        matrix(probe, reference, 4, turn, cells, out);
    } else {
        for (size_t i = 0; i < probe.count * reference.count; i++) out[i] = 0;
    }
}

DOBUSH_CLONES
void dobush_cylinder_search(dobush_cylinders probe, dobush_cylinders references, const uint32_t *starts,
                            size_t templates, size_t words, unsigned turn, unsigned cells, float *out) {
    if (words == 1) {
        search(probe, references, starts, templates, 1, turn, cells, out);
    } else if (words == 4) {
        search(probe, references, starts, templates, 4, turn, cells, out);
    } else {
        for (size_t t = 0; t < templates; t++) out[t] = 0;
    }
}
