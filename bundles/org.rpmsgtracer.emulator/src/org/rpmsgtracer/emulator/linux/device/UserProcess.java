/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.WaitQueue;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * A process and its system calls. Each is called inside an effect of the processor, by the activity that makes the
 * call: a call that sleeps puts that activity to sleep. Results come inside a later effect of it, those of
 * {@link #open} and {@link #close} at once.
 */
public final class UserProcess {

    private static final int FIRST_DESCRIPTOR = 3;

    private final LinuxKernel kernel;
    private final int pid;
    private final Map<Integer, OpenFile> files = new TreeMap<>();

    UserProcess(LinuxKernel kernel, int pid) {
        this.kernel = kernel;
        this.pid = pid;
    }

    public int pid() {
        return pid;
    }

    /** A file descriptor from 3 on, the lowest free one, or a negative error number: -ENOENT if there is no such file. */
    public int open(String path, int flags) {
        Optional<FileNode> node = kernel.node(path);
        if (node.isEmpty()) {
            return -Errno.ENOENT;
        }
        Opening opening = node.get().open(this, flags);
        if (opening.file().isEmpty()) {
            return opening.error();
        }
        int descriptor = FIRST_DESCRIPTOR;
        while (files.containsKey(descriptor)) {
            descriptor++;
        }
        files.put(descriptor, opening.file().get());
        return descriptor;
    }

    /** Reads at most {@code count} bytes. */
    public void read(int descriptor, int count, ReadResult result) {
        Optional<OpenFile> file = file(descriptor);
        if (file.isEmpty()) {
            enter(() -> result.returned(-Errno.EBADF, new byte[0]));
        } else {
            enter(() -> file.get().read(count, result));
        }
    }

    /** Writes; the result is the number of bytes written or a negative error number. */
    public void write(int descriptor, byte[] bytes, IntConsumer result) {
        Optional<OpenFile> file = file(descriptor);
        if (file.isEmpty()) {
            enter(() -> result.accept(-Errno.EBADF));
        } else {
            enter(() -> file.get().write(bytes, result));
        }
    }

    /**
     * Waits until one of the events is the case.
     *
     * @param events    of {@link PollEvents}; EPOLLERR and EPOLLHUP are always told
     * @param timeoutNs how long, 0 for not at all, negative for without end
     * @param result    gets what is the case, 0 after the time
     */
    public void poll(int descriptor, int events, long timeoutNs, IntConsumer result) {
        Optional<OpenFile> file = file(descriptor);
        int told = events | PollEvents.EPOLLERR | PollEvents.EPOLLHUP;
        if (file.isEmpty()) {
            enter(() -> result.accept(-Errno.EBADF));
        } else {
            boolean endless = timeoutNs < 0 || timeoutNs > Long.MAX_VALUE - nowNs();
            long deadlineNs = endless ? Long.MAX_VALUE : nowNs() + timeoutNs;
            enter(() -> poll(file.get(), told, deadlineNs, result));
        }
    }

    /** A request whose argument points to memory, which may be changed. */
    public void ioctl(int descriptor, long request, byte[] argument, IntConsumer result) {
        ioctl(descriptor, request, 0, argument, result);
    }

    /** A request whose argument is a value, or which has none. */
    public void ioctl(int descriptor, long request, long argument, IntConsumer result) {
        ioctl(descriptor, request, argument, new byte[0], result);
    }

    /** 0 or -EBADF. */
    public int close(int descriptor) {
        OpenFile file = files.remove(descriptor);
        if (file == null) {
            return -Errno.EBADF;
        }
        file.release();
        return 0;
    }

    /** Ends the process: all its files are closed. */
    public void exit() {
        List.copyOf(files.keySet()).forEach(this::close);
    }

    /** The terminal settings of an open file ({@code tcgetattr}); empty if it is no terminal. */
    public Optional<Termios> termios(int descriptor) {
        return file(descriptor).flatMap(OpenFile::terminal).map(TtyPort::termios);
    }

    /** Changes the terminal settings ({@code tcsetattr}); 0, -EBADF or -ENOTTY. */
    public int setTermios(int descriptor, Termios termios) {
        Optional<OpenFile> file = file(descriptor);
        file.flatMap(OpenFile::terminal).ifPresent(port -> port.setTermios(termios));
        if (file.isEmpty()) {
            return -Errno.EBADF;
        }
        return file.get().terminal().isPresent() ? 0 : -Errno.ENOTTY;
    }

    private void poll(OpenFile file, int told, long deadlineNs, IntConsumer result) {
        int now = file.poll() & told;
        if (now != 0 || nowNs() >= deadlineNs) {
            result.accept(now);
            return;
        }
        WaitQueue queue = file.waiters().orElseGet(() -> new WaitQueue(processor()));
        queue.sleepUntil(deadlineNs, () -> poll(file, told, deadlineNs, result));
    }

    private void ioctl(int descriptor, long request, long value, byte[] memory, IntConsumer result) {
        Optional<OpenFile> file = file(descriptor);
        enter(() -> result.accept(file.map(it -> it.ioctl(request, value, memory)).orElse(-Errno.EBADF)));
    }

    private Optional<OpenFile> file(int descriptor) {
        return Optional.ofNullable(files.get(descriptor));
    }

    private void enter(Runnable call) {
        processor().then(processor().costs().ringNs(), call);
    }

    private Processor processor() {
        return kernel.processor();
    }

    private long nowNs() {
        return processor().machine().nowNs();
    }
}
