#include "ridge_filter.h"

static inline int16_t saturated(int32_t sum, int shift, int limit) {
    int32_t value = (sum + (1 << (shift - 1))) >> shift;
    if (value > limit) return (int16_t)limit;
    if (value < -limit) return (int16_t)-limit;
    return (int16_t)value;
}

#define FILTER_SIZE ((size_t)RIDGE_FILTER_ROWS * RIDGE_FILTER_LANES)

static void portable(const int16_t *source, int16_t *target, size_t width, size_t height, const uint16_t *selection,
                     const int16_t *filters, int shift, int limit) {
    const size_t stride = width + 2 * RIDGE_FILTER_MARGIN;
    for (size_t y = 0; y < height; y++) {
        for (size_t x = 0; x < width; x++) {
            const uint16_t chosen = selection[y * width + x];
            if (chosen == RIDGE_FILTER_OUTSIDE) {
                target[y * width + x] = 0;
                continue;
            }
            const int16_t *filter = filters + chosen * FILTER_SIZE;
            const int16_t *window = source + (y + 1) * stride + x + 1;
            int32_t sum = 0;
            for (size_t r = 0; r < RIDGE_FILTER_ROWS; r++) {
                for (size_t i = 0; i < RIDGE_FILTER_LANES; i++) sum += (int32_t)filter[i] * (int32_t)window[i];
                filter += RIDGE_FILTER_LANES;
                window += stride;
            }
            target[y * width + x] = saturated(sum, shift, limit);
        }
    }
}

static void probe_portable(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                           const int16_t *filters, size_t filter_count, int32_t *out) {
    for (size_t p = 0; p < place_count; p++) {
        for (size_t f = 0; f < filter_count; f++) {
            const int16_t *filter = filters + f * FILTER_SIZE;
            const int16_t *window = source + places[p] - 15 * stride - 15;
            int32_t sum = 0;
            for (size_t r = 0; r < RIDGE_FILTER_ROWS; r++) {
                for (size_t i = 0; i < RIDGE_FILTER_LANES; i++) sum += (int32_t)filter[i] * (int32_t)window[i];
                filter += RIDGE_FILTER_LANES;
                window += stride;
            }
            out[p * filter_count + f] = sum;
        }
    }
}

#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#include <immintrin.h>

/* Integer sums are exact in any order, so this equals the portable loop. */
__attribute__((target("avx2"))) static void wide(const int16_t *source, int16_t *target, size_t width, size_t height,
                                                 const uint16_t *selection, const int16_t *filters, int shift,
                                                 int limit) {
    const size_t stride = width + 2 * RIDGE_FILTER_MARGIN;
    for (size_t y = 0; y < height; y++) {
        for (size_t x = 0; x < width; x++) {
            const uint16_t chosen = selection[y * width + x];
            if (chosen == RIDGE_FILTER_OUTSIDE) {
                target[y * width + x] = 0;
                continue;
            }
            const int16_t *filter = filters + chosen * FILTER_SIZE;
            const int16_t *window = source + (y + 1) * stride + x + 1;
            __m256i left = _mm256_setzero_si256();
            __m256i right = left;
            for (size_t r = 0; r < RIDGE_FILTER_ROWS; r++) {
                left = _mm256_add_epi32(left, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)filter),
                                                                _mm256_loadu_si256((const __m256i *)window)));
                right =
                    _mm256_add_epi32(right, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)(filter + 16)),
                                                              _mm256_loadu_si256((const __m256i *)(window + 16))));
                filter += RIDGE_FILTER_LANES;
                window += stride;
            }
            left = _mm256_add_epi32(left, right);
            __m128i four = _mm_add_epi32(_mm256_castsi256_si128(left), _mm256_extracti128_si256(left, 1));
            four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
            four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
            target[y * width + x] = saturated(_mm_cvtsi128_si32(four), shift, limit);
        }
    }
}

__attribute__((target("avx2"))) static int32_t sum_of(__m256i lanes) {
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
    return _mm_cvtsi128_si32(four);
}

/* Two filters at a time share the window's loads. */
__attribute__((target("avx2"))) static void probe_wide(const int16_t *source, size_t stride, const uint32_t *places,
                                                       size_t place_count, const int16_t *filters,
                                                       size_t filter_count, int32_t *out) {
    for (size_t p = 0; p < place_count; p++) {
        for (size_t f = 0; f < filter_count; f += 2) {
            const int16_t *first = filters + f * FILTER_SIZE;
            const int16_t *second = f + 1 < filter_count ? first + FILTER_SIZE : first;
            const int16_t *window = source + places[p] - 15 * stride - 15;
            __m256i a = _mm256_setzero_si256();
            __m256i b = a;
            for (size_t r = 0; r < RIDGE_FILTER_ROWS; r++) {
                __m256i left = _mm256_loadu_si256((const __m256i *)window);
                __m256i right = _mm256_loadu_si256((const __m256i *)(window + 16));
                a = _mm256_add_epi32(a, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)first), left));
                a = _mm256_add_epi32(a, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)(first + 16)), right));
                b = _mm256_add_epi32(b, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)second), left));
                b = _mm256_add_epi32(b, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)(second + 16)), right));
                first += RIDGE_FILTER_LANES;
                second += RIDGE_FILTER_LANES;
                window += stride;
            }
            out[p * filter_count + f] = sum_of(a);
            if (f + 1 < filter_count) out[p * filter_count + f + 1] = sum_of(b);
        }
    }
}

void dobush_ridge_probe(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                        const int16_t *filters, size_t filter_count, int32_t *out) {
    if (__builtin_cpu_supports("avx2"))
        probe_wide(source, stride, places, place_count, filters, filter_count, out);
    else
        probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

void dobush_ridge_filter(const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    if (__builtin_cpu_supports("avx2"))
        wide(source, target, width, height, selection, filters, shift, limit);
    else
        portable(source, target, width, height, selection, filters, shift, limit);
}

#else

void dobush_ridge_probe(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                        const int16_t *filters, size_t filter_count, int32_t *out) {
    probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

void dobush_ridge_filter(const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    portable(source, target, width, height, selection, filters, shift, limit);
}

#endif
