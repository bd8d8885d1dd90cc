/* Similarity of Minutia Cylinder-Code bit cylinders (Cappelli, Ferrara, Maltoni, TPAMI 32(12), 2010). */
#ifndef DOBUSH_CYLINDER_H
#define DOBUSH_CYLINDER_H

#include <stddef.h>
#include <stdint.h>

/* Direction slices of a cylinder (Nd). */
#define DOBUSH_CYLINDER_SLICES 6

/*
 * A set of cylinders of 8 x 8 cells, plane after plane: word c of plane p is planes[p * stride + c].
 *   plane 0:        the valid cells, the same in every slice
 *   planes 1 ... 6: the set cells of each slice; no bit outside the valid cells
 *   angles:         directions of the minutiae in 360/256 degrees
 */
typedef struct {
    const uint64_t *planes;
    size_t stride;
    const uint8_t *angles;
    size_t count;
} dobush_cylinders;

/*
 * Similarities of every pair of two sets, 0...255 for 0...1, to out[a * reference.count + b]. The reference is sorted
 * by direction. 0 where the directions differ by more than `turn` (360/256 degrees, less than 64), where fewer than
 * `cells` cells are valid in both, or where one of the two is empty there.
 */
void dobush_cylinder_matrix(dobush_cylinders probe, dobush_cylinders reference, unsigned turn, unsigned cells,
                            uint8_t *out);

/*
 * Many templates' cylinders in a row, sorted by direction: those of direction d are starts[d] ..< starts[d + 1], 257
 * numbers, and cylinder c belongs to template owners[c].
 */
typedef struct {
    dobush_cylinders cylinders;
    const uint32_t *starts;
    const uint16_t *owners;
    size_t templates;
} dobush_cylinder_row;

/* Bins of relative direction, and their width in 360/256 degrees; the first starts at -turn. */
#define DOBUSH_VOTE_BINS 8
#define DOBUSH_VOTE_WIDTH 16

/*
 * One probe against many templates: for every cylinder of the probe and every bin, the best similarity s among the
 * template's cylinders whose direction relative to the probe's lies in the bin adds weights[s] to
 * votes[template * DOBUSH_VOTE_BINS + bin]. `best` has room for one byte a template.
 */
void dobush_cylinder_votes(dobush_cylinders probe, dobush_cylinder_row row, unsigned turn, unsigned cells,
                           const uint16_t *weights, uint8_t *best, uint32_t *votes);

#endif
