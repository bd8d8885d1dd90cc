/* Smoothing of planes of numbers. */
#ifndef DOBUSH_SMOOTHING_H
#define DOBUSH_SMOOTHING_H

#include <stddef.h>

/*
 * Weighs each value's neighbours in its row, then those in its column; what lies outside counts as 0. `weights` holds
 * 2 * reach + 1 of them. `spare` and `target` have the size of `source`, width * height; none of them overlap. Sums
 * are added up from the first neighbour to the last, on every processor.
 */
void dobush_smooth(const float *source, float *spare, float *target, size_t width, size_t height,
                   const float *weights, size_t reach);

#endif
