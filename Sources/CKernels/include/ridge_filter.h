/* Contextual filtering of a fingerprint: every pixel has its own filter, chosen from a bank; integers only, so that
   every processor gives the same result bit for bit. */
#ifndef DOBUSH_RIDGE_FILTER_H
#define DOBUSH_RIDGE_FILTER_H

#include <stddef.h>
#include <stdint.h>

#define RIDGE_FILTER_ROWS 31        /* rows of a filter; the pixel itself is in row 15 */
#define RIDGE_FILTER_LANES 32       /* coefficients in a row; the pixel itself is lane 15, lane 31 is 0 */
#define RIDGE_FILTER_MARGIN 16      /* pixels that surround the source plane on all four sides */
#define RIDGE_FILTER_OUTSIDE 0xffff /* selects nothing: the pixel becomes 0 */

/* Filters the whole plane once.
   source     plane of (height + 2 margins) rows of (width + 2 margins) values, |value| <= 1023
   target     width * height values
   selection  width * height filter numbers, or RIDGE_FILTER_OUTSIDE
   filters    filters of 31 rows of 32 coefficients, the sum of |coefficients| of each below 2^20
   shift      the sum of products is divided by 2^shift, rounded, and saturated at plus and minus `limit` */
void dobush_ridge_filter(const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit);

/* Applies every filter at a few places: the sums of products, to out[place * filter_count + filter].
   places     where, as indices into the source plane; at least 15 values and rows from its edges, 16 to the right */
void dobush_ridge_probe(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                        const int16_t *filters, size_t filter_count, int32_t *out);

#endif
