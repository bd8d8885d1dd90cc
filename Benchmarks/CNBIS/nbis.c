#include "CNBIS.h"

#include <gio/gio.h>
#include <libfprint-2/fprint.h>
#include <string.h>

/* The head of libfprint's private `struct fp_minutia`, unchanged through 1.90 ... 1.94. */
struct minutia_head {
    int x;
    int y;
    int ex;
    int ey;
    int direction;
    double reliability;
    int type;
};

struct detection {
    gboolean ended;
    gboolean found;
};

static void ended(GObject *image, GAsyncResult *result, gpointer data) {
    struct detection *detection = data;
    detection->found = fp_image_detect_minutiae_finish(FP_IMAGE(image), result, NULL);
    detection->ended = TRUE;
}

static gboolean read_minutia(FpMinutia *minutia, NBISMinutia *out) {
    struct minutia_head head;
    gint x = 0, y = 0;
    memcpy(&head, minutia, sizeof head);
    fp_minutia_get_coords(minutia, &x, &y);
    if (head.x != x || head.y != y || head.direction < 0 || head.direction > 31)
        return FALSE;
    out->x = head.x;
    out->y = head.y;
    out->direction = head.direction;
    out->reliability = head.reliability;
    out->is_ending = head.type == 1;
    return TRUE;
}

int nbis_detect(const uint8_t *pixels, int width, int height, NBISMinutia *out, int capacity) {
    FpImage *image = fp_image_new(width, height);
    gsize size = 0;
    /* The accessor is the only way in; the memory belongs to the image and is writable. */
    guint8 *data = (guint8 *)fp_image_get_data(image, &size);
    memcpy(data, pixels, size);
    struct detection detection = {FALSE, FALSE};
    fp_image_detect_minutiae(image, NULL, ended, &detection);
    while (!detection.ended)
        g_main_context_iteration(NULL, TRUE);
    int count = 0;
    GPtrArray *minutiae = detection.found ? fp_image_get_minutiae(image) : NULL;
    for (guint index = 0; minutiae && index < minutiae->len && count >= 0 && count < capacity; index++)
        count = read_minutia(g_ptr_array_index(minutiae, index), &out[count]) ? count + 1 : -1;
    g_object_unref(image);
    return count;
}
