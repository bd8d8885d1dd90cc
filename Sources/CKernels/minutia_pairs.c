#include "minutia_pairs.h"

#include "clones.h"

#pragma STDC FP_CONTRACT OFF

/* Adding and taking away rounds to the nearest whole number, without a call; for less than 2^22. */
#define ROUNDING 12582912.0f

/* (1 - square of the ratio)^2 up to the limit, 0 beyond. */
DOBUSH_INLINE float bump(float difference, float limit) {
    const float ratio = difference / limit;
    const float rest = 1.0f - ratio * ratio;
    return rest > 0 ? rest * rest : 0;
}

DOBUSH_INLINE float whole_turns(float units) {
    return ((units * (1.0f / 256) + ROUNDING) - ROUNDING) * 256.0f;
}

DOBUSH_CLONES
void dobush_pair_support(dobush_pairs pairs, dobush_support_limits limits, float *out) {
    const size_t n = pairs.count;
    for (size_t a = 0; a < n; a++) {
        float *restrict row = out + a * n;
        for (size_t b = 0; b < a; b++) {
            const float ux = pairs.probe_x[b] - pairs.probe_x[a], uy = pairs.probe_y[b] - pairs.probe_y[a];
            const float vx = pairs.reference_x[b] - pairs.reference_x[a];
            const float vy = pairs.reference_y[b] - pairs.reference_y[a];
            const float in_probe = DOBUSH_SQRT(ux * ux + uy * uy);
            const float in_reference = DOBUSH_SQRT(vx * vx + vy * vy);
            const float distance = bump(in_probe - in_reference, limits.distance);
            const float turn = bump((float)(int8_t)(uint8_t)(pairs.turns[a] - pairs.turns[b]), limits.turn);
            /* The sum of two unit vectors points half-way. */
            const float c = pairs.cosines[a] + pairs.cosines[b], s = pairs.sines[a] + pairs.sines[b];
            const float qx = c * ux - s * uy, qy = s * ux + c * uy;
            const float length = DOBUSH_SQRT(c * c + s * s) * in_probe * in_reference;
            const float along = qx * vx + qy * vy;
            const float direction = bump((qx * vy - qy * vx) / (length > 0 ? length : 1), limits.direction);
            row[b] = length > 0 && along > 0 ? distance * turn * direction : 0;
        }
        row[a] = 0;
    }
    for (size_t a = 0; a < n; a++) {
        for (size_t b = 0; b < a; b++) out[b * n + a] = out[a * n + b];
    }
}

DOBUSH_CLONES
void dobush_relax(const float *support, size_t count, size_t rounds, float *strengths, float *spare) {
    const float others = (float)(count - 1);
    for (size_t round = 0; round < rounds; round++) {
        for (size_t a = 0; a < count; a++) spare[a] = 0;
        /* By columns, so that every sum keeps its order in vectors too. */
        for (size_t b = 0; b < count; b++) {
            const float *column = support + b * count;
            const float strength = strengths[b];
            for (size_t a = 0; a < count; a++) spare[a] += column[a] * strength;
        }
        for (size_t a = 0; a < count; a++) strengths[a] = (strengths[a] + spare[a] / others) / 2;
    }
}

/* For numbers that are not negative the order of the bits, which vectors find the least of more quickly. */
DOBUSH_INLINE int32_t bits(float value) {
    int32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* No cost is as high as this. */
#define FAR INT32_MAX

DOBUSH_CLONES
size_t dobush_meetings(dobush_minutiae probe, dobush_minutiae reference, dobush_motion motion, dobush_reach reach,
                       dobush_meeting *out) {
    int32_t costs[DOBUSH_MOST_MINUTIAE + 1];
    int32_t nearest[DOBUSH_MOST_MINUTIAE + 1];
    int32_t chosen[DOBUSH_MOST_MINUTIAE + 1];
    int32_t choosing[DOBUSH_MOST_MINUTIAE + 1];
    const float by_angle = 1 / (reach.angle * reach.angle);
    for (size_t b = 0; b < reference.count; b++) {
        nearest[b] = FAR;
        chosen[b] = -1;
    }
    for (size_t a = 0; a < probe.count; a++) {
        const float x = motion.cosine * probe.x[a] - motion.sine * probe.y[a] + motion.x;
        const float y = motion.sine * probe.x[a] + motion.cosine * probe.y[a] + motion.y;
        const float far_x = x - reach.x, far_y = y - reach.y;
        const float limit = reach.distance + reach.growth * DOBUSH_SQRT(far_x * far_x + far_y * far_y);
        const float by_distance = 1 / (limit * limit);
        const float angle = probe.angles[a] + motion.turn;
        int32_t least = FAR;
        for (size_t b = 0; b < reference.count; b++) {
            const float dx = reference.x[b] - x, dy = reference.y[b] - y;
            float turn = reference.angles[b] - angle;
            turn -= whole_turns(turn);
            const float distance = (dx * dx + dy * dy) * by_distance, direction = turn * turn * by_angle;
            const int32_t cost = ((distance <= 1) & (direction <= 1)) ? bits(distance + direction) : FAR;
            costs[b] = cost;
            least = cost < least ? cost : least;
        }
        choosing[a] = INT32_MAX;
        if (least == FAR) continue;
        int32_t first = INT32_MAX;
        for (size_t b = 0; b < reference.count; b++) {
            const int32_t here = costs[b] == least ? (int32_t)b : INT32_MAX;
            first = here < first ? here : first;
            chosen[b] = costs[b] < nearest[b] ? (int32_t)a : chosen[b];
            nearest[b] = costs[b] < nearest[b] ? costs[b] : nearest[b];
        }
        choosing[a] = first;
    }
    size_t count = 0;
    for (size_t a = 0; a < probe.count; a++) {
        const int32_t b = choosing[a];
        if (b == INT32_MAX || chosen[b] != (int32_t)a) continue;
        const float x = motion.cosine * probe.x[a] - motion.sine * probe.y[a] + motion.x;
        const float y = motion.sine * probe.x[a] + motion.cosine * probe.y[a] + motion.y;
        const float turn = reference.angles[b] - (probe.angles[a] + motion.turn);
        const dobush_meeting meeting = {(int32_t)a, b, reference.x[b] - x, reference.y[b] - y,
                                        turn - whole_turns(turn)};
        out[count++] = meeting;
    }
    return count;
}
