/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.rpmsgtracer.emulator.linux.LinuxBench;
import org.rpmsgtracer.emulator.linux.RpmsgCore;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.Feature;

/** A Linux with some modules, a process that a test moves, and a remote that is moved by hand. */
final class KernelBench {

    static final long REMOTE = 0x1e;
    static final int NUM = 8;

    final LinuxBench bench;
    final LinuxKernel kernel;
    final UserProcess process;
    final List<String> returned = new ArrayList<>();

    KernelBench(KernelModule... modules) {
        this(LinuxHost.VIRTIO_RPMSG_BUS, modules);
    }

    KernelBench(LinuxHost personality, KernelModule... modules) {
        List<RpmsgCore> cores = new ArrayList<>();
        bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE, personality, port -> cores.add((RpmsgCore) port));
        kernel = new LinuxKernel(bench.linux, bench.log);
        process = kernel.startProcess();
        bench.onLinux(() -> {
            kernel.attach(cores.getFirst());
            for (KernelModule module : modules) {
                kernel.load(module);
            }
        });
    }

    /** The remote announces a service at {@link #REMOTE}. */
    void announce(String name) {
        bench.announce(name, REMOTE, Action.CREATE);
    }

    int open(String path, int flags) {
        return now(() -> process.open(path, flags));
    }

    int now(IntSupplier call) {
        List<Integer> results = new ArrayList<>();
        bench.onLinux(() -> results.add(call.getAsInt()));
        return results.getFirst();
    }

    /** What the call gives goes to {@link #returned}, as {@code 5 hello}. */
    void read(int fd, int count) {
        bench.onLinux(() -> process.read(fd, count,
                (result, bytes) -> returned.add((result + " " + text(bytes)).strip())));
    }

    void write(int fd, String text) {
        write(fd, LinuxBench.text(text));
    }

    void write(int fd, byte[] bytes) {
        bench.onLinux(() -> process.write(fd, bytes, result -> returned.add("" + result)));
    }

    void poll(int fd, int events, long timeoutNs) {
        bench.onLinux(() -> process.poll(fd, events, timeoutNs, result -> returned.add("" + result)));
    }

    void ioctl(int fd, long request, byte[] argument) {
        bench.onLinux(() -> process.ioctl(fd, request, argument, result -> returned.add("" + result)));
    }

    void ioctl(int fd, long request, long argument) {
        bench.onLinux(() -> process.ioctl(fd, request, argument, result -> returned.add("" + result)));
    }

    int close(int fd) {
        return now(() -> process.close(fd));
    }

    /** The text of an attribute. */
    String show(String path) {
        returned.clear();
        int fd = open(path, OpenFlags.O_RDONLY);
        bench.onLinux(() -> process.read(fd, 4096, (result, bytes) -> returned.add(text(bytes))));
        close(fd);
        return returned.removeLast();
    }

    /** What writing an attribute returns. */
    int store(String path, String text) {
        int fd = open(path, OpenFlags.O_WRONLY);
        returned.clear();
        write(fd, text);
        close(fd);
        return Integer.parseInt(returned.removeLast());
    }

    /** The remote sends a text to an address. */
    void deliver(long dst, String text) {
        bench.deliver(REMOTE, dst, LinuxBench.text(text));
    }

    /** What the remote has got since the last call. */
    List<String> sent() {
        List<String> messages = new ArrayList<>();
        while (!bench.nothingSent()) {
            LinuxBench.Taken taken = bench.take();
            messages.add(text(taken.payload()));
            bench.giveBack(taken.head());
        }
        return messages;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
