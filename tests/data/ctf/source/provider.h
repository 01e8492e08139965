/* Tracepoints with the names and fields of RPMsg Tracer's events, and two of another kind. */
#undef LTTNG_UST_TRACEPOINT_PROVIDER
#define LTTNG_UST_TRACEPOINT_PROVIDER rpmsgtracer

#undef LTTNG_UST_TRACEPOINT_INCLUDE
#define LTTNG_UST_TRACEPOINT_INCLUDE "./provider.h"

#if !defined(PROVIDER_H) || defined(LTTNG_UST_TRACEPOINT_HEADER_MULTI_READ)
#define PROVIDER_H
#include <stdint.h>
#include <stddef.h>
#include <lttng/tracepoint.h>
#include "vring.h"

LTTNG_UST_TRACEPOINT_ENUM(rpmsgtracer, direction_t,
    LTTNG_UST_TP_ENUM_VALUES(
        lttng_ust_field_enum_value("host-to-remote", 0)
        lttng_ust_field_enum_value("remote-to-host", 1)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, VringConfigured,
    LTTNG_UST_TP_ARGS(const struct vring *, v, uint16_t, avail_idx, uint16_t, used_idx),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(uint16_t, queue, v->queue)
        lttng_ust_field_enum(rpmsgtracer, direction_t, uint8_t, direction, v->direction)
        lttng_ust_field_integer(uint32_t, num, v->num)
        lttng_ust_field_integer(uint32_t, alignment, v->alignment)
        lttng_ust_field_integer_hex(uint64_t, desc_address, v->desc)
        lttng_ust_field_integer_hex(uint64_t, avail_address, v->avail)
        lttng_ust_field_integer_hex(uint64_t, used_address, v->used)
        lttng_ust_field_integer(uint16_t, avail_idx, avail_idx)
        lttng_ust_field_integer(uint16_t, used_idx, used_idx)
        lttng_ust_field_integer(uint32_t, buffers, v->buffers)
        lttng_ust_field_integer(uint32_t, buffer_bytes, v->buffer_bytes)
        lttng_ust_field_string(name, v->name)
        lttng_ust_field_string(driver, v->driver)
        lttng_ust_field_string(device, v->device)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, ChainOffered,
    LTTNG_UST_TP_ARGS(uint16_t, queue, uint16_t, idx, uint16_t, head, uint64_t, address, uint32_t, length,
        uint16_t, flags),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(uint16_t, queue, queue)
        lttng_ust_field_integer(uint16_t, avail_idx, idx)
        lttng_ust_field_integer(uint16_t, head, head)
        lttng_ust_field_integer_hex(uint64_t, address, address)
        lttng_ust_field_integer(uint32_t, length_bytes, length)
        lttng_ust_field_integer_hex(uint16_t, flags, flags)
        lttng_ust_field_integer(uint16_t, descriptors, 1)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, ChainReturned,
    LTTNG_UST_TP_ARGS(uint16_t, queue, uint16_t, idx, uint16_t, head, uint32_t, length),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(int, queue, queue)
        lttng_ust_field_integer(uint64_t, used_idx, idx)
        lttng_ust_field_integer(uint16_t, head, head)
        lttng_ust_field_integer(uint64_t, length_bytes, length)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, Kick,
    LTTNG_UST_TP_ARGS(uint16_t, queue),
    LTTNG_UST_TP_FIELDS(lttng_ust_field_integer(uint8_t, queue, queue)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, Interrupt,
    LTTNG_UST_TP_ARGS(uint16_t, queue),
    LTTNG_UST_TP_FIELDS(lttng_ust_field_integer(uint32_t, queue, queue)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, KickSuppressed,
    LTTNG_UST_TP_ARGS(uint16_t, queue, int, by),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(uint16_t, queue, queue)
        lttng_ust_field_integer(int, by, by)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, Message,
    LTTNG_UST_TP_ARGS(uint16_t, queue, uint16_t, index, uint16_t, head, uint32_t, src, uint32_t, dst,
        const uint8_t *, payload, uint16_t, length),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(uint16_t, queue, queue)
        lttng_ust_field_integer(uint16_t, index, index)
        lttng_ust_field_integer(uint16_t, head, head)
        lttng_ust_field_integer_hex(uint32_t, src, src)
        lttng_ust_field_integer_hex(uint32_t, dst, dst)
        lttng_ust_field_integer_hex(uint32_t, reserved, 0)
        lttng_ust_field_integer(uint16_t, length, length)
        lttng_ust_field_integer_hex(uint16_t, flags, 0)
        lttng_ust_field_integer(uint8_t, evidence, 0)
        lttng_ust_field_integer(uint8_t, recovered, 0)
        lttng_ust_field_sequence(uint8_t, payload, payload, uint16_t, length)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, Announcement,
    LTTNG_UST_TP_ARGS(uint16_t, queue, uint16_t, index, uint8_t, action, uint32_t, address, const char *, name),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer(uint16_t, queue, queue)
        lttng_ust_field_integer(uint16_t, index, index)
        lttng_ust_field_integer(uint8_t, action, action)
        lttng_ust_field_integer_hex(uint32_t, address, address)
        lttng_ust_field_array_text(char, name, name, 32)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, EndpointCreated,
    LTTNG_UST_TP_ARGS(uint32_t, address, const char *, processor, const char *, name),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_integer_hex(uint32_t, address, address)
        lttng_ust_field_string(processor, processor)
        lttng_ust_field_string(name, name)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, LifeCycleChanged,
    LTTNG_UST_TP_ARGS(const char *, subject, const char *, state),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_string(subject, subject)
        lttng_ust_field_string(state, state)))

/* Our name, but not our fields. */
LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, Note,
    LTTNG_UST_TP_ARGS(const char *, text),
    LTTNG_UST_TP_FIELDS(lttng_ust_field_string(text, text)))

LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, load,
    LTTNG_UST_TP_ARGS(double, percent, const int16_t *, temperatures),
    LTTNG_UST_TP_FIELDS(
        lttng_ust_field_float(double, percent, percent)
        lttng_ust_field_float(float, rounded, percent)
        lttng_ust_field_array(int16_t, temperatures, temperatures, 3)))

#ifdef MANY
/* So many kinds of events that LTTng chooses the large event header. */
#define FILLER(n) \
    LTTNG_UST_TRACEPOINT_EVENT(rpmsgtracer, filler##n, LTTNG_UST_TP_ARGS(int, i), \
        LTTNG_UST_TP_FIELDS(lttng_ust_field_integer(int, i, i)))
FILLER(00) FILLER(01) FILLER(02) FILLER(03) FILLER(04) FILLER(05) FILLER(06) FILLER(07)
FILLER(08) FILLER(09) FILLER(10) FILLER(11) FILLER(12) FILLER(13) FILLER(14) FILLER(15)
FILLER(16) FILLER(17) FILLER(18) FILLER(19) FILLER(20) FILLER(21) FILLER(22) FILLER(23)
#endif
#endif
#include <lttng/tracepoint-event.h>
