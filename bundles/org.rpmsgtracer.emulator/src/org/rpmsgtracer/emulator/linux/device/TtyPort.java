/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.WaitQueue;
import org.rpmsgtracer.emulator.linux.device.LineDiscipline.Piece;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * A terminal ({@code struct tty_port} with its {@code tty_struct}): what is received lies in the flip buffer until a
 * worker hands it to the line discipline, while somebody has the terminal open.
 */
final class TtyPort implements FileNode {

    /** TTYB_DEFAULT_MEM_LIMIT. */
    private static final int FLIP_BUFFER_BYTES = 64 * 1024;

    private final Processor processor;
    private final TtyLine line;
    private final SoftwareLog log;
    private final LineDiscipline discipline;
    private final ByteFifo flip = new ByteFifo(FLIP_BUFFER_BYTES);
    private final WaitQueue readers;
    private Runnable onRelease = () -> {
    };
    private int openFiles;
    private boolean workQueued;
    private boolean hungUp;

    TtyPort(LinuxKernel kernel, TtyLine line, Termios initial) {
        this.processor = kernel.processor();
        this.line = line;
        this.log = kernel.log();
        this.discipline = new LineDiscipline(initial);
        this.readers = new WaitQueue(processor);
    }

    Termios termios() {
        return discipline.termios();
    }

    void setTermios(Termios termios) {
        discipline.setTermios(termios);
        readers.wakeAll();
    }

    /** The driver has received bytes. */
    void received(byte[] bytes) {
        int taken = flip.put(bytes, 0, bytes.length);
        if (taken < bytes.length) {
            log.print("Trunc buffer: available space is " + taken);
        }
        queueWork();
    }

    /**
     * The channel is gone: open files read the end and write nothing.
     *
     * @param afterLastClose called when nobody has it open any more
     */
    void hangUp(Runnable afterLastClose) {
        hungUp = true;
        readers.wakeAll();
        if (openFiles == 0) {
            afterLastClose.run();
        } else {
            onRelease = afterLastClose;
        }
    }

    @Override
    public Opening open(UserProcess process, int flags) {
        openFiles++;
        return Opening.of(new TtyFile((flags & OpenFlags.O_NONBLOCK) != 0));
    }

    private void queueWork() {
        if (!workQueued && openFiles > 0 && !hungUp) {
            workQueued = true;
            processor.task(processor.costs().ringNs(), this::flushToDiscipline);
        }
    }

    private void flushToDiscipline() {
        workQueued = false;
        while (flip.size() > 0 && discipline.hasRoom()) {
            byte[] echo = discipline.receive(flip.take(1)[0]);
            if (echo.length == 2 && echo[0] == '^') {
                send(Arrays.copyOfRange(echo, 0, 1));
                send(Arrays.copyOfRange(echo, 1, 2));
            } else if (echo.length > 0) {
                send(echo);
            }
        }
        if (discipline.readable()) {
            readers.wakeAll();
        }
    }

    private void send(byte[] echo) {
        line.write(echo, ignored -> {
        });
    }

    private final class TtyFile implements OpenFile {

        private final boolean nonBlocking;

        private TtyFile(boolean nonBlocking) {
            this.nonBlocking = nonBlocking;
        }

        @Override
        public void read(int count, ReadResult result) {
            if (hungUp) {
                result.returned(0, new byte[0]);
            } else if (discipline.readable()) {
                byte[] bytes = discipline.read(count);
                if (flip.size() > 0) {
                    queueWork();
                }
                result.returned(bytes.length, bytes);
            } else if (nonBlocking) {
                result.returned(-Errno.EAGAIN, new byte[0]);
            } else {
                readers.sleep(() -> read(count, result));
            }
        }

        @Override
        public void write(byte[] bytes, IntConsumer result) {
            write(discipline.output(bytes, line.room()), 0, result);
        }

        private void write(List<Piece> pieces, int written, IntConsumer result) {
            if (hungUp) {
                result.accept(written > 0 ? written : -Errno.EIO);
                return;
            }
            if (pieces.isEmpty()) {
                result.accept(written);
                return;
            }
            Piece piece = pieces.getFirst();
            List<Piece> rest = pieces.subList(1, pieces.size());
            line.write(piece.bytes(), taken -> {
                if (piece.character() || taken == piece.bytes().length) {
                    write(rest, written + piece.inputBytes(), result);
                } else if (taken > 0) {
                    writeRest(piece, taken, rest, written, result);
                } else {
                    result.accept(written > 0 ? written : taken);
                }
            });
        }

        private void writeRest(Piece piece, int taken, List<Piece> rest, int written, IntConsumer result) {
            byte[] left = Arrays.copyOfRange(piece.bytes(), taken, piece.bytes().length);
            line.write(left, more -> {
                if (more == left.length) {
                    write(rest, written + piece.inputBytes(), result);
                } else if (more > 0) {
                    writeRest(piece, taken + more, rest, written, result);
                } else {
                    result.accept(written + taken);
                }
            });
        }

        @Override
        public int poll() {
            if (hungUp) {
                return PollEvents.EPOLLIN | PollEvents.EPOLLOUT | PollEvents.EPOLLERR | PollEvents.EPOLLHUP;
            }
            return PollEvents.EPOLLOUT | (discipline.readable() ? PollEvents.EPOLLIN : 0);
        }

        @Override
        public Optional<WaitQueue> waiters() {
            return Optional.of(readers);
        }

        @Override
        public Optional<TtyPort> terminal() {
            return Optional.of(TtyPort.this);
        }

        @Override
        public void release() {
            openFiles--;
            if (openFiles == 0) {
                discipline.clear();
                onRelease.run();
            }
        }
    }
}
