#define LTTNG_UST_TRACEPOINT_CREATE_PROBES
#define LTTNG_UST_TRACEPOINT_DEFINE
#define _GNU_SOURCE
#include <sched.h>
#include <string.h>
#include <stdlib.h>
#include <unistd.h>
#include "provider.h"
#define tp(name, ...) lttng_ust_tracepoint(rpmsgtracer, name, ##__VA_ARGS__)

static void on(int cpu) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    sched_setaffinity(0, sizeof set, &set);
}

int main(int argc, char **argv) {
    int rounds = argc > 1 ? atoi(argv[1]) : 20;
    int16_t temperatures[3] = {-40, 25, 105};
    static char service[32] = "rpmsg-openamp-demo-channel";
    struct vring v[2] = {
        {0, 1, 16, 4096, 0x10040000, 0x10040100, 0x10041000, 16, 512, "vdev0vring0", "host", "remote"},
        {1, 0, 16, 4096, 0x10042000, 0x10042100, 0x10043000, 16, 512, "vdev0vring1", "host", "remote"}};
    if (argc > 2) {
        for (int i = 0; i < rounds; i++)
            tp(load, i * 1.5, temperatures);
        return 0;
    }
    on(0);
    tp(LifeCycleChanged, "remote", "running");
    for (int i = 0; i < 2; i++)
        tp(VringConfigured, &v[i], 0xfffe, 0xfffe);
    tp(EndpointCreated, 0x400, "remote", service);
    tp(Announcement, 0, 0xfffe, 0, 0x400, service);
    tp(Note, "this is not a note of ours");
    for (int i = 0; i < rounds; i++) {
        uint16_t idx = 0xfffe + i, head = i % 16;
        uint8_t payload[40];
        memset(payload, i, sizeof payload);
        on(0);
        tp(ChainOffered, 1, idx, head, 0x10050000 + head * 512, 16 + i % 40, 0);
        tp(Message, 1, idx, head, 0x400, 0x400, payload, i % 40);
        tp(Kick, 1);
        tp(load, i * 2.5, temperatures);
        if (i % 8 == 3)
            usleep(i == 11 ? 200000 : 45000);
        on(1);
        tp(ChainReturned, 1, idx, head, 16 + i % 40);
        if (i % 2)
            tp(Interrupt, 1);
        else
            tp(KickSuppressed, 1, 1);
    }
    return 0;
}
