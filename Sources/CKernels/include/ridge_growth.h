/* Ridge growth for synthetic fingers: one pass of oriented filtering with saturation, in integers only, so that every
   processor gives the same result bit for bit. */
#ifndef DOBUSH_RIDGE_GROWTH_H
#define DOBUSH_RIDGE_GROWTH_H

#include <stddef.h>
#include <stdint.h>

#define RIDGE_GROWTH_LANES 16      /* coefficients in a filter row; the pixel itself is lane 7 */
#define RIDGE_GROWTH_CENTRE 7
#define RIDGE_GROWTH_MARGIN 8      /* empty pixels that surround the plane on all four sides */
#define RIDGE_GROWTH_OUTSIDE 0xffff
#define RIDGE_GROWTH_LIMIT 1023    /* values saturate at plus and minus this */

/* Filters the whole plane once.
   source, target  planes of (height + 2 margins) rows of `stride` values, stride >= width + 2 margins; the target's
                   margins are not written
   selection       width * height filter numbers, or RIDGE_GROWTH_OUTSIDE for a pixel that becomes 0
   filters         filters of `rows` (odd, <= 15) rows of 16 coefficients; the pixel is in the middle row
   shift           the sum of products is divided by 2^shift, rounded to nearest, and saturated
   The caller keeps the sum of |coefficients| of a filter below 2^20, so that sums fit 32 bits. */
void ridge_growth_pass(const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height,
                       const uint16_t *selection, const int16_t *filters, size_t rows, int shift);

/* The same in portable C, whatever the processor offers. */
void ridge_growth_pass_portable(const int16_t *source, int16_t *target, size_t stride, size_t width, size_t height,
                                const uint16_t *selection, const int16_t *filters, size_t rows, int shift);

#endif
