#include "CFPrint.h"

#include <string.h>

/* Silence is deliberate: driver messages may describe what lies on the sensor. */
static GLogWriterOutput drop_message(GLogLevelFlags level, const GLogField *fields, gsize count, gpointer data) {
    (void)level;
    (void)fields;
    (void)count;
    (void)data;
    return G_LOG_WRITER_HANDLED;
}

void cfp_silence_messages(void) {
    g_log_set_writer_func(drop_message, NULL, NULL);
}

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

gboolean cfp_minutia_read(gpointer minutia, CFPMinutia *out) {
    struct minutia_head head;
    gint x = 0, y = 0;
    memcpy(&head, minutia, sizeof head);
    fp_minutia_get_coords((FpMinutia *)minutia, &x, &y);
    if (head.x != x || head.y != y || head.direction < 0 || head.direction > 31)
        return FALSE;
    out->x = head.x;
    out->y = head.y;
    out->direction = head.direction;
    out->reliability = head.reliability;
    out->is_ending = head.type == 1;
    return TRUE;
}
