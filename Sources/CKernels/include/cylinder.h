/* Similarity of Minutia Cylinder-Code bit cylinders (Cappelli, Ferrara, Maltoni, TPAMI 32(12), 2010). */
#ifndef DOBUSH_CYLINDER_H
#define DOBUSH_CYLINDER_H

#include <stddef.h>
#include <stdint.h>

/* Direction slices of a cylinder (Nd). */
#define DOBUSH_CYLINDER_SLICES 6

/*
 * A set of cylinders, structure of arrays. `words` 64-bit words hold the cells of one slice:
 * 1 for 8 x 8 cells, 4 for 16 x 16.
 *   masks:  count * words, the valid cells, the same in every slice
 *   bits:   count * DOBUSH_CYLINDER_SLICES * words, slice after slice; no bit outside the mask
 *   angles: count, directions in 360/256 degrees
 */
typedef struct {
    const uint64_t *masks;
    const uint64_t *bits;
    const uint8_t *angles;
    size_t count;
} dobush_cylinders;

/*
 * Similarities of every pair of two sets, 0...1, to out[a * reference.count + b].
 * 0 where the directions differ by more than `turn` (360/256 degrees), where fewer than `cells` cells are
 * valid in both, or where one of them is empty there. `words` is 1 or 4; anything else gives zeros.
 */
void dobush_cylinder_matrix(dobush_cylinders probe, dobush_cylinders reference, size_t words, unsigned turn,
                            unsigned cells, float *out);

/*
 * One probe against many templates whose cylinders lie in one set: template t owns the cylinders
 * starts[t] ..< starts[t + 1]. out[t] = sum over the probe's cylinders of the cube of the best similarity in t:
 * the cube lets a few very similar cylinders outweigh the many half-similar ones of a template with many minutiae.
 */
void dobush_cylinder_search(dobush_cylinders probe, dobush_cylinders references, const uint32_t *starts,
                            size_t templates, size_t words, unsigned turn, unsigned cells, float *out);

#endif
