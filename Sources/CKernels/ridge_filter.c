#include "ridge_filter.h"

#define FILTER_SIZE ((size_t)RIDGE_FILTER_ROWS * RIDGE_FILTER_LANES)

static inline int16_t saturated(int32_t sum, int shift, int limit) {
    int32_t value = (sum + (1 << (shift - 1))) >> shift;
    if (value > limit) return (int16_t)limit;
    if (value < -limit) return (int16_t)-limit;
    return (int16_t)value;
}

/* `window` is the first of the values under the filter. */
static inline int32_t answer_portable(const int16_t *window, size_t stride, const int16_t *filter) {
    int32_t sum = 0;
    for (size_t row = 0; row < RIDGE_FILTER_ROWS; row++) {
        for (size_t lane = 0; lane < RIDGE_FILTER_LANES; lane++) sum += (int32_t)filter[lane] * (int32_t)window[lane];
        filter += RIDGE_FILTER_LANES;
        window += stride;
    }
    return sum;
}

void dobush_ridge_filter_portable(const int16_t *source, int16_t *target, size_t width, size_t height,
                                  const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    const size_t stride = width + 2 * RIDGE_FILTER_MARGIN;
    const size_t first = (RIDGE_FILTER_MARGIN - RIDGE_FILTER_REACH) * (stride + 1);
    for (size_t y = 0; y < height; y++) {
        for (size_t x = 0; x < width; x++) {
            const uint16_t chosen = selection[y * width + x];
            target[y * width + x] =
                chosen == RIDGE_FILTER_OUTSIDE
                    ? 0
                    : saturated(answer_portable(source + first + y * stride + x, stride,
                                                filters + chosen * FILTER_SIZE),
                                shift, limit);
        }
    }
}

void dobush_ridge_probe_portable(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                                 const int16_t *filters, size_t filter_count, int32_t *out) {
    for (size_t place = 0; place < place_count; place++) {
        const int16_t *window = source + places[place] - RIDGE_FILTER_REACH * (stride + 1);
        for (size_t filter = 0; filter < filter_count; filter++)
            *out++ = answer_portable(window, stride, filters + filter * FILTER_SIZE);
    }
}

#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#include <immintrin.h>

/* Integer sums are exact in any order, so that these equal the portable functions. */
#define WIDE __attribute__((target("avx2")))

WIDE static inline __m256i load(const int16_t *values) { return _mm256_loadu_si256((const __m256i *)values); }

WIDE static inline int32_t sum_of(__m256i lanes) {
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
    return _mm_cvtsi128_si32(four);
}

WIDE static void filter_wide(const int16_t *source, int16_t *target, size_t width, size_t height,
                             const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    const size_t stride = width + 2 * RIDGE_FILTER_MARGIN;
    const size_t first = (RIDGE_FILTER_MARGIN - RIDGE_FILTER_REACH) * (stride + 1);
    for (size_t y = 0; y < height; y++) {
        for (size_t x = 0; x < width; x++) {
            const uint16_t chosen = selection[y * width + x];
            if (chosen == RIDGE_FILTER_OUTSIDE) {
                target[y * width + x] = 0;
                continue;
            }
            const int16_t *filter = filters + chosen * FILTER_SIZE;
            const int16_t *window = source + first + y * stride + x;
            __m256i left = _mm256_setzero_si256();
            __m256i right = left;
            for (size_t row = 0; row < RIDGE_FILTER_ROWS; row++) {
                left = _mm256_add_epi32(left, _mm256_madd_epi16(load(filter), load(window)));
                right = _mm256_add_epi32(right, _mm256_madd_epi16(load(filter + 16), load(window + 16)));
                filter += RIDGE_FILTER_LANES;
                window += stride;
            }
            target[y * width + x] = saturated(sum_of(_mm256_add_epi32(left, right)), shift, limit);
        }
    }
}

/* Two filters at a time share the loads of the window. */
WIDE static void probe_wide(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                            const int16_t *filters, size_t filter_count, int32_t *out) {
    for (size_t place = 0; place < place_count; place++) {
        for (size_t filter = 0; filter < filter_count; filter += 2) {
            const size_t other = filter + 1 < filter_count ? filter + 1 : filter;
            const int16_t *first = filters + filter * FILTER_SIZE;
            const int16_t *second = filters + other * FILTER_SIZE;
            const int16_t *window = source + places[place] - RIDGE_FILTER_REACH * (stride + 1);
            __m256i a = _mm256_setzero_si256();
            __m256i b = a;
            for (size_t row = 0; row < RIDGE_FILTER_ROWS; row++) {
                const __m256i left = load(window);
                const __m256i right = load(window + 16);
                a = _mm256_add_epi32(a, _mm256_madd_epi16(load(first), left));
                a = _mm256_add_epi32(a, _mm256_madd_epi16(load(first + 16), right));
                b = _mm256_add_epi32(b, _mm256_madd_epi16(load(second), left));
                b = _mm256_add_epi32(b, _mm256_madd_epi16(load(second + 16), right));
                first += RIDGE_FILTER_LANES;
                second += RIDGE_FILTER_LANES;
                window += stride;
            }
            out[place * filter_count + filter] = sum_of(a);
            out[place * filter_count + other] = filter == other ? sum_of(a) : sum_of(b);
        }
    }
}

void dobush_ridge_filter(const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    if (__builtin_cpu_supports("avx2"))
        filter_wide(source, target, width, height, selection, filters, shift, limit);
    else
        dobush_ridge_filter_portable(source, target, width, height, selection, filters, shift, limit);
}

void dobush_ridge_probe(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                        const int16_t *filters, size_t filter_count, int32_t *out) {
    if (__builtin_cpu_supports("avx2"))
        probe_wide(source, stride, places, place_count, filters, filter_count, out);
    else
        dobush_ridge_probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

#else

void dobush_ridge_filter(const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    dobush_ridge_filter_portable(source, target, width, height, selection, filters, shift, limit);
}

void dobush_ridge_probe(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                        const int16_t *filters, size_t filter_count, int32_t *out) {
    dobush_ridge_probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

#endif
