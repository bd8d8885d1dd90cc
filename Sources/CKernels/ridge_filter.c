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

static void filter_portable(const int16_t *source, int16_t *target, size_t width, size_t height,
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

static void probe_portable(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                           const int16_t *filters, size_t filter_count, int32_t *out) {
    for (size_t place = 0; place < place_count; place++) {
        const int16_t *window = source + places[place] - RIDGE_FILTER_REACH * (stride + 1);
        for (size_t filter = 0; filter < filter_count; filter++)
            *out++ = answer_portable(window, stride, filters + filter * FILTER_SIZE);
    }
}

#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))
#define NAMED(name) name##_avx2
#define Row Row256
#define Sums __m256i

typedef struct {
    __m256i left, right;
} Row256;

TARGET static inline __m256i none_avx2(void) { return _mm256_setzero_si256(); }

TARGET static inline Row256 load_avx2(const int16_t *values) {
    const __m256i *halves = (const __m256i *)values;
    return (Row256){_mm256_loadu_si256(halves), _mm256_loadu_si256(halves + 1)};
}

TARGET static inline __m256i add_avx2(__m256i sums, Row256 a, Row256 b) {
    const __m256i left = _mm256_madd_epi16(a.left, b.left);
    return _mm256_add_epi32(_mm256_add_epi32(sums, left), _mm256_madd_epi16(a.right, b.right));
}

TARGET static inline int32_t sum_of_avx2(__m256i lanes) {
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
    return _mm_cvtsi128_si32(four);
}

#include "ridge_filter_lanes.h"
#undef TARGET
#undef NAMED
#undef Row
#undef Sums

#define TARGET __attribute__((target("avx512bw,avx512vnni")))
#define NAMED(name) name##_vnni
#define Row __m512i
#define Sums __m512i

TARGET static inline __m512i none_vnni(void) { return _mm512_setzero_si512(); }

TARGET static inline __m512i load_vnni(const int16_t *values) { return _mm512_loadu_si512(values); }

TARGET static inline __m512i add_vnni(__m512i sums, __m512i a, __m512i b) { return _mm512_dpwssd_epi32(sums, a, b); }

TARGET static inline int32_t sum_of_vnni(__m512i lanes) { return _mm512_reduce_add_epi32(lanes); }

#include "ridge_filter_lanes.h"

RidgeFilterPath dobush_ridge_filter_path(void) {
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni")) return RIDGE_FILTER_VNNI;
    return __builtin_cpu_supports("avx2") ? RIDGE_FILTER_AVX2 : RIDGE_FILTER_PORTABLE;
}

void dobush_ridge_filter(RidgeFilterPath path, const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    if (path == RIDGE_FILTER_VNNI)
        filter_vnni(source, target, width, height, selection, filters, shift, limit);
    else if (path == RIDGE_FILTER_AVX2)
        filter_avx2(source, target, width, height, selection, filters, shift, limit);
    else
        filter_portable(source, target, width, height, selection, filters, shift, limit);
}

void dobush_ridge_probe(RidgeFilterPath path, const int16_t *source, size_t stride, const uint32_t *places,
                        size_t place_count, const int16_t *filters, size_t filter_count, int32_t *out) {
    if (path == RIDGE_FILTER_VNNI)
        probe_vnni(source, stride, places, place_count, filters, filter_count, out);
    else if (path == RIDGE_FILTER_AVX2)
        probe_avx2(source, stride, places, place_count, filters, filter_count, out);
    else
        probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

#else

RidgeFilterPath dobush_ridge_filter_path(void) { return RIDGE_FILTER_PORTABLE; }

void dobush_ridge_filter(RidgeFilterPath path, const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    (void)path;
    filter_portable(source, target, width, height, selection, filters, shift, limit);
}

void dobush_ridge_probe(RidgeFilterPath path, const int16_t *source, size_t stride, const uint32_t *places,
                        size_t place_count, const int16_t *filters, size_t filter_count, int32_t *out) {
    (void)path;
    probe_portable(source, stride, places, place_count, filters, filter_count, out);
}

#endif
