/* Geometry of corresponding minutiae: which pairs support each other, and which minutiae meet after a motion. */
#ifndef DOBUSH_MINUTIA_PAIRS_H
#define DOBUSH_MINUTIA_PAIRS_H

#include <stddef.h>
#include <stdint.h>

/* Places of the two minutiae of each pair, and the turn from the first's direction to the second's. */
typedef struct {
    const float *probe_x, *probe_y;
    const float *reference_x, *reference_y;
    /* 360/256 degrees, and the same as cosine and sine. */
    const int8_t *turns;
    const float *cosines, *sines;
    size_t count;
} dobush_pairs;

/* Where support ends. */
typedef struct {
    /* Difference of the two distances. */
    float distance;
    /* Difference of the two turns, 360/256 degrees. */
    float turn;
    /* Sine of the angle between the two lines, after turning one by the pairs' mean turn. */
    float direction;
} dobush_support_limits;

/*
 * How well every two pairs agree, 0...1, symmetric, to out[a * count + b]; 0 on the diagonal. Each of the three
 * differences counts (1 - (difference / limit)^2)^2.
 */
void dobush_pair_support(dobush_pairs pairs, dobush_support_limits limits, float *out);

/*
 * `rounds` times: every strength becomes the mean of itself and of the mean of the others weighted by their support.
 * `spare` holds `count` numbers, `count` is at least 2.
 */
void dobush_relax(const float *support, size_t count, size_t rounds, float *strengths, float *spare);

/* Minutiae of one template; angles in 360/256 degrees, 0 ..< 256. */
typedef struct {
    const float *x, *y, *angles;
    size_t count;
} dobush_minutiae;

/* Turn by (cosine, sine) and shift, probe to reference; `turn` is the same turn in 360/256 degrees. */
typedef struct {
    float cosine, sine, x, y, turn;
} dobush_motion;

/* How far from each other two minutiae may lie: `distance` + `growth` times the distance from (x, y). */
typedef struct {
    float x, y, distance, growth;
    /* Difference of directions, 360/256 degrees. */
    float angle;
} dobush_reach;

/* A minutia of each side; what is left between them after the motion. */
typedef struct {
    int32_t probe, reference;
    float dx, dy, angle;
} dobush_meeting;

/* The most minutiae of one template. */
#define DOBUSH_MOST_MINUTIAE 255

/*
 * Pairs of minutiae that meet: each is the nearest of the other, nearness being the sum of the squared distance and the
 * squared difference of direction in units of their limits, and both within the limits. Ties go to the lower index.
 * To `out` in the probe's order, which has room for the smaller count; answers how many. Both counts are at most
 * DOBUSH_MOST_MINUTIAE.
 */
size_t dobush_meetings(dobush_minutiae probe, dobush_minutiae reference, dobush_motion motion, dobush_reach reach,
                       dobush_meeting *out);

#endif
