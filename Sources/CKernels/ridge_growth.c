#include "ridge_growth.h"

static inline int16_t saturated(int32_t sum, int shift) {
    int32_t value = (sum + (1 << (shift - 1))) >> shift;
    if (value > RIDGE_GROWTH_LIMIT) return RIDGE_GROWTH_LIMIT;
    if (value < -RIDGE_GROWTH_LIMIT) return -RIDGE_GROWTH_LIMIT;
    return (int16_t)value;
}

void ridge_growth_pass_portable(const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height,
                                const uint16_t *selection, const int16_t *filters, size_t rows, int shift) {
    size_t reach = rows / 2;
    for (size_t y = 0; y < height; y++) {
        int16_t *out = target + (y + RIDGE_GROWTH_MARGIN) * stride + RIDGE_GROWTH_MARGIN;
        const int16_t *first =
            source + (y + RIDGE_GROWTH_MARGIN - reach) * stride + RIDGE_GROWTH_MARGIN - RIDGE_GROWTH_CENTRE;
        for (size_t x = 0; x < width; x++) {
            uint16_t chosen = selection[y * width + x];
            if (chosen == RIDGE_GROWTH_OUTSIDE) {
                out[x] = 0;
                continue;
            }
            const int16_t *filter = filters + (size_t)chosen * rows * RIDGE_GROWTH_LANES;
            const int16_t *window = first + x;
            int32_t sum = 0;
            for (size_t r = 0; r < rows; r++) {
                for (size_t i = 0; i < RIDGE_GROWTH_LANES; i++) sum += (int32_t)filter[i] * (int32_t)window[i];
                filter += RIDGE_GROWTH_LANES;
                window += stride;
            }
            out[x] = saturated(sum, shift);
        }
    }
}

#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#include <immintrin.h>

/* Integer sums are exact in any order, so this equals the portable pass. */
__attribute__((target("avx2"))) static void ridge_growth_pass_avx2(
    const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height, const uint16_t *selection,
    const int16_t *filters, size_t rows, int shift) {
    size_t reach = rows / 2;
    for (size_t y = 0; y < height; y++) {
        int16_t *out = target + (y + RIDGE_GROWTH_MARGIN) * stride + RIDGE_GROWTH_MARGIN;
        const int16_t *first =
            source + (y + RIDGE_GROWTH_MARGIN - reach) * stride + RIDGE_GROWTH_MARGIN - RIDGE_GROWTH_CENTRE;
        for (size_t x = 0; x < width; x++) {
            uint16_t chosen = selection[y * width + x];
            if (chosen == RIDGE_GROWTH_OUTSIDE) {
                out[x] = 0;
                continue;
            }
            const int16_t *filter = filters + (size_t)chosen * rows * RIDGE_GROWTH_LANES;
            const int16_t *window = first + x;
            __m256i lanes = _mm256_setzero_si256();
            for (size_t r = 0; r < rows; r++) {
                __m256i products = _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)filter),
                                                     _mm256_loadu_si256((const __m256i *)window));
                lanes = _mm256_add_epi32(lanes, products);
                filter += RIDGE_GROWTH_LANES;
                window += stride;
            }
            __m128i four = _mm_add_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
            four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
            four = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0xb1));
            out[x] = saturated(_mm_cvtsi128_si32(four), shift);
        }
    }
}

void ridge_growth_pass(const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height,
                       const uint16_t *selection, const int16_t *filters, size_t rows, int shift) {
    if (__builtin_cpu_supports("avx2"))
        ridge_growth_pass_avx2(source, target, stride, width, height, selection, filters, rows, shift);
    else
        ridge_growth_pass_portable(source, target, stride, width, height, selection, filters, rows, shift);
}

#else

void ridge_growth_pass(const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height,
                       const uint16_t *selection, const int16_t *filters, size_t rows, int shift) {
    ridge_growth_pass_portable(source, target, stride, width, height, selection, filters, rows, shift);
}

#endif
