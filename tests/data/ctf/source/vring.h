#pragma once
#include <stdint.h>

struct vring {
    uint16_t queue;
    uint8_t direction;
    uint32_t num, alignment;
    uint64_t desc, avail, used;
    uint32_t buffers, buffer_bytes;
    const char *name, *driver, *device;
};
