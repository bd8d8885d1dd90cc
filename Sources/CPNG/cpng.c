#include "CPNG.h"

#include <png.h>
#include <stdlib.h>
#include <string.h>

/* Everything that must survive a long jump lives here, outside the frame that calls setjmp. */
typedef struct {
    const uint8_t *bytes;
    size_t count;
    size_t position;
    uint8_t *samples;
    png_bytep *rows;
    uint8_t *output;
    size_t output_count;
    size_t output_capacity;
    png_structp png;
    png_infop info;
    cpng_status failure;
} cpng_state;

static PNG_NORETURN void on_error(png_structp png, png_const_charp message) {
    (void)message; /* may quote the file */
    longjmp(png_jmpbuf(png), 1);
}

static void on_warning(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void read_bytes(png_structp png, png_bytep target, size_t count) {
    cpng_state *state = png_get_io_ptr(png);
    if (count > state->count - state->position) png_error(png, "end of file");
    memcpy(target, state->bytes + state->position, count);
    state->position += count;
}

static void write_bytes(png_structp png, png_bytep source, size_t count) {
    cpng_state *state = png_get_io_ptr(png);
    if (count > state->output_capacity - state->output_count) {
        size_t capacity = 2 * state->output_capacity + count + 4096;
        uint8_t *grown = realloc(state->output, capacity);
        if (grown == NULL) {
            state->failure = CPNG_OUT_OF_MEMORY;
            png_error(png, "memory");
        }
        state->output = grown;
        state->output_capacity = capacity;
    }
    memcpy(state->output + state->output_count, source, count);
    state->output_count += count;
}

static void flush_bytes(png_structp png) { (void)png; }

/* Puts grey+alpha over white and closes the gaps; grey alone is left as it is. */
static void flatten(uint8_t *samples, size_t pixels, unsigned channels) {
    if (channels != 2) return;
    for (size_t i = 0; i < pixels; i++) {
        unsigned grey = samples[2 * i], alpha = samples[2 * i + 1];
        samples[i] = (uint8_t)((grey * alpha + 255 * (255 - alpha) + 127) / 255);
    }
}

static void decode(cpng_state *state, uint32_t longest_side, cpng_image *image) {
    state->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, NULL, on_error, on_warning);
    if (state->png == NULL) {
        state->failure = CPNG_OUT_OF_MEMORY;
        return;
    }
    if (setjmp(png_jmpbuf(state->png))) return;
    state->info = png_create_info_struct(state->png);
    if (state->info == NULL) {
        state->failure = CPNG_OUT_OF_MEMORY;
        return;
    }
    png_set_read_fn(state->png, state, read_bytes);
    /* The limit for sides is ours, below, so that it has a status of its own. */
    png_set_user_limits(state->png, 0x7fffffff, 0x7fffffff);
    png_set_chunk_cache_max(state->png, 64);
    png_set_chunk_malloc_max(state->png, 1 << 20);
    png_read_info(state->png, state->info);

    uint32_t width = png_get_image_width(state->png, state->info);
    uint32_t height = png_get_image_height(state->png, state->info);
    if (width > longest_side || height > longest_side) {
        state->failure = CPNG_TOO_LARGE;
        return;
    }
    png_set_expand(state->png);
    png_set_scale_16(state->png);
    if (png_get_color_type(state->png, state->info) & PNG_COLOR_MASK_COLOR)
        png_set_rgb_to_gray_fixed(state->png, PNG_ERROR_ACTION_NONE, -1, -1);
    png_set_interlace_handling(state->png);
    png_read_update_info(state->png, state->info);
    unsigned channels = png_get_channels(state->png, state->info);
    size_t row = png_get_rowbytes(state->png, state->info);
    if (channels > 2 || png_get_bit_depth(state->png, state->info) != 8 || row != (size_t)width * channels) return;

    state->samples = malloc(row * height);
    state->rows = malloc(sizeof(png_bytep) * height);
    if (state->samples == NULL || state->rows == NULL) {
        state->failure = CPNG_OUT_OF_MEMORY;
        return;
    }
    for (uint32_t y = 0; y < height; y++) state->rows[y] = state->samples + row * y;
    png_read_image(state->png, state->rows);
    png_read_end(state->png, NULL);
    flatten(state->samples, (size_t)width * height, channels);

    png_uint_32 x = 0, y = 0;
    int unit = PNG_RESOLUTION_UNKNOWN;
    if (!png_get_pHYs(state->png, state->info, &x, &y, &unit) || unit != PNG_RESOLUTION_METER) x = y = 0;
    *image = (cpng_image){width, height, x, y, state->samples};
    state->samples = NULL;
    state->failure = CPNG_OK;
}

cpng_status cpng_decode(const uint8_t *bytes, size_t count, uint32_t longest_side, cpng_image *image) {
    if (count < 8 || png_sig_cmp(bytes, 0, 8) != 0) return CPNG_NOT_PNG;
    cpng_state state = {.bytes = bytes, .count = count, .failure = CPNG_DAMAGED};
    decode(&state, longest_side, image);
    png_destroy_read_struct(&state.png, &state.info, NULL);
    free(state.samples);
    free(state.rows);
    return state.failure;
}

static void encode(cpng_state *state, const cpng_image *image, int colour_type, size_t channels) {
    state->png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, on_error, on_warning);
    if (state->png == NULL) {
        state->failure = CPNG_OUT_OF_MEMORY;
        return;
    }
    if (setjmp(png_jmpbuf(state->png))) return;
    state->info = png_create_info_struct(state->png);
    if (state->info == NULL) {
        state->failure = CPNG_OUT_OF_MEMORY;
        return;
    }
    png_set_write_fn(state->png, state, write_bytes, flush_bytes);
    png_set_IHDR(state->png, state->info, image->width, image->height, 8, colour_type, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (image->pixels_per_metre_x != 0)
        png_set_pHYs(state->png, state->info, image->pixels_per_metre_x, image->pixels_per_metre_y,
                     PNG_RESOLUTION_METER);
    png_write_info(state->png, state->info);
    for (uint32_t y = 0; y < image->height; y++)
        png_write_row(state->png, image->pixels + channels * image->width * y);
    png_write_end(state->png, NULL);
    state->failure = CPNG_OK;
}

static cpng_status encoded(const cpng_image *image, int colour_type, size_t channels, uint8_t **bytes, size_t *count) {
    cpng_state state = {.failure = CPNG_DAMAGED};
    encode(&state, image, colour_type, channels);
    png_destroy_write_struct(&state.png, &state.info);
    if (state.failure != CPNG_OK) {
        free(state.output);
        return state.failure;
    }
    *bytes = state.output;
    *count = state.output_count;
    return CPNG_OK;
}

cpng_status cpng_encode(const cpng_image *image, uint8_t **bytes, size_t *count) {
    return encoded(image, PNG_COLOR_TYPE_GRAY, 1, bytes, count);
}

cpng_status cpng_encode_colour(const cpng_image *image, uint8_t **bytes, size_t *count) {
    return encoded(image, PNG_COLOR_TYPE_RGB, 3, bytes, count);
}

void cpng_release(uint8_t *memory) { free(memory); }
