/* Contextual filtering of a fingerprint: filters of a bank at every pixel or at a few places; integers only, so that
   every processor gives the same result bit for bit. */
#ifndef DOBUSH_RIDGE_FILTER_H
#define DOBUSH_RIDGE_FILTER_H

#include <stddef.h>
#include <stdint.h>

#define RIDGE_FILTER_ROWS 31        /* rows of a filter; the pixel itself is in row 15 */
#define RIDGE_FILTER_LANES 32       /* coefficients in a row; the pixel itself is lane 15, lane 31 is 0 */
#define RIDGE_FILTER_REACH 15       /* rows and lanes before the pixel */
#define RIDGE_FILTER_MARGIN 16      /* values that surround the plane to be filtered on all four sides */
#define RIDGE_FILTER_OUTSIDE 0xffff /* selects nothing: the pixel becomes 0 */

/* The sets of instructions for which there is code. All give the same. */
typedef enum { RIDGE_FILTER_PORTABLE, RIDGE_FILTER_AVX2, RIDGE_FILTER_VNNI } RidgeFilterPath;

/* The quickest that this processor has; those before it in the list it has too. */
RidgeFilterPath dobush_ridge_filter_path(void);

/* Filters the whole plane once, every pixel with the filter selected for it.
   path       at most dobush_ridge_filter_path()
   source     plane of (height + 2 margins) rows of (width + 2 margins) values, |value| <= 1023
   target     width * height values
   selection  width * height filter numbers, or RIDGE_FILTER_OUTSIDE; quickest where two by two pixels share one
   filters    filters of 31 rows of 32 coefficients, the sum of |coefficients| of each below 2^20
   shift      the sum of products is divided by 2^shift, rounded to nearest, and saturated at plus and minus `limit` */
void dobush_ridge_filter(RidgeFilterPath path, const int16_t *source, int16_t *target, size_t width, size_t height,
                         const uint16_t *selection, const int16_t *filters, int shift, int limit);

/* Applies every filter at a few places: the sums of products, to out[place * filter_count + filter].
   path       at most dobush_ridge_filter_path()
   places     indices into the source plane, RIDGE_FILTER_MARGIN values or more from each of its edges
   stride     values a row of the source plane */
void dobush_ridge_probe(RidgeFilterPath path, const int16_t *source, size_t stride, const uint32_t *places,
                        size_t place_count, const int16_t *filters, size_t filter_count, int32_t *out);

#endif
