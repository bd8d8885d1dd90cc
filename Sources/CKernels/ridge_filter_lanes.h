/* The ridge filters for one set of vector instructions; included once for each by ridge_filter.c, which defines:
   TARGET           attribute of functions that use the instructions
   NAMED(name)      a function's name, told apart by the set of instructions
   Row              the 32 coefficients or values of a row
   Sums             partial sums of products, 32 bits each
   The integer sums are exact in any order, so that all of these equal the portable functions. */

/* Four pixels, two by two, that share a filter: so every row of the filter and of the values is loaded once. */
TARGET static inline void NAMED(filter_four)(const int16_t *window, size_t stride, const int16_t *filter,
                                             int32_t sums[4]) {
    Row upper = NAMED(load)(filter);
    Row left = NAMED(load)(window);
    Row right = NAMED(load)(window + 1);
    Sums a = NAMED(add)(NAMED(none)(), upper, left);
    Sums b = NAMED(add)(NAMED(none)(), upper, right);
    Sums c = NAMED(none)();
    Sums d = c;
    for (size_t row = 1; row < RIDGE_FILTER_ROWS; row++) {
        const Row lower = upper;
        filter += RIDGE_FILTER_LANES;
        window += stride;
        upper = NAMED(load)(filter);
        left = NAMED(load)(window);
        right = NAMED(load)(window + 1);
        a = NAMED(add)(a, upper, left);
        b = NAMED(add)(b, upper, right);
        c = NAMED(add)(c, lower, left);
        d = NAMED(add)(d, lower, right);
    }
    window += stride;
    c = NAMED(add)(c, upper, NAMED(load)(window));
    d = NAMED(add)(d, upper, NAMED(load)(window + 1));
    sums[0] = NAMED(sum_of)(a);
    sums[1] = NAMED(sum_of)(b);
    sums[2] = NAMED(sum_of)(c);
    sums[3] = NAMED(sum_of)(d);
}

TARGET static inline int32_t NAMED(filter_one)(const int16_t *window, size_t stride, const int16_t *filter) {
    Sums even = NAMED(none)();
    Sums odd = NAMED(add)(even, NAMED(load)(filter), NAMED(load)(window));
    for (size_t row = 1; row < RIDGE_FILTER_ROWS; row += 2) {
        filter += RIDGE_FILTER_LANES;
        window += stride;
        even = NAMED(add)(even, NAMED(load)(filter), NAMED(load)(window));
        filter += RIDGE_FILTER_LANES;
        window += stride;
        odd = NAMED(add)(odd, NAMED(load)(filter), NAMED(load)(window));
    }
    return NAMED(sum_of)(even) + NAMED(sum_of)(odd);
}

TARGET static void NAMED(filter)(const int16_t *source, int16_t *target, size_t width, size_t height,
                                 const uint16_t *selection, const int16_t *filters, int shift, int limit) {
    const size_t stride = width + 2 * RIDGE_FILTER_MARGIN;
    const int16_t *windows = source + (RIDGE_FILTER_MARGIN - RIDGE_FILTER_REACH) * (stride + 1);
    for (size_t top = 0; top < height; top += 2) {
        for (size_t left = 0; left < width; left += 2) {
            const size_t first = top * width + left;
            const uint16_t chosen = selection[first];
            const int isWhole = top + 1 < height && left + 1 < width;
            if (isWhole && selection[first + 1] == chosen && selection[first + width] == chosen &&
                selection[first + width + 1] == chosen) {
                int32_t sums[4] = {0, 0, 0, 0};
                if (chosen != RIDGE_FILTER_OUTSIDE)
                    NAMED(filter_four)(windows + top * stride + left, stride, filters + chosen * FILTER_SIZE, sums);
                target[first] = saturated(sums[0], shift, limit);
                target[first + 1] = saturated(sums[1], shift, limit);
                target[first + width] = saturated(sums[2], shift, limit);
                target[first + width + 1] = saturated(sums[3], shift, limit);
                continue;
            }
            for (size_t y = top; y < height && y < top + 2; y++) {
                for (size_t x = left; x < width && x < left + 2; x++) {
                    const uint16_t own = selection[y * width + x];
                    target[y * width + x] =
                        own == RIDGE_FILTER_OUTSIDE
                            ? 0
                            : saturated(NAMED(filter_one)(windows + y * stride + x, stride,
                                                          filters + own * FILTER_SIZE),
                                        shift, limit);
                }
            }
        }
    }
}

/* Four filters at a time share the loads of the window, and stay in the fastest cache from place to place. */
TARGET static void NAMED(probe)(const int16_t *source, size_t stride, const uint32_t *places, size_t place_count,
                                const int16_t *filters, size_t filter_count, int32_t *out) {
    source -= RIDGE_FILTER_REACH * (stride + 1);
    size_t number = 0;
    for (; number + 4 <= filter_count; number += 4) {
        for (size_t place = 0; place < place_count; place++) {
            const int16_t *filter = filters + number * FILTER_SIZE;
            const int16_t *window = source + places[place];
            Sums a = NAMED(none)();
            Sums b = a;
            Sums c = a;
            Sums d = a;
            for (size_t row = 0; row < RIDGE_FILTER_ROWS; row++) {
                const Row values = NAMED(load)(window);
                a = NAMED(add)(a, NAMED(load)(filter), values);
                b = NAMED(add)(b, NAMED(load)(filter + FILTER_SIZE), values);
                c = NAMED(add)(c, NAMED(load)(filter + 2 * FILTER_SIZE), values);
                d = NAMED(add)(d, NAMED(load)(filter + 3 * FILTER_SIZE), values);
                filter += RIDGE_FILTER_LANES;
                window += stride;
            }
            int32_t *sums = out + place * filter_count + number;
            sums[0] = NAMED(sum_of)(a);
            sums[1] = NAMED(sum_of)(b);
            sums[2] = NAMED(sum_of)(c);
            sums[3] = NAMED(sum_of)(d);
        }
    }
    for (; number < filter_count; number++) {
        for (size_t place = 0; place < place_count; place++)
            out[place * filter_count + number] =
                NAMED(filter_one)(source + places[place], stride, filters + number * FILTER_SIZE);
    }
}
