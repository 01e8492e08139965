/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * How two processes find each other: whoever finds no socket beside the memory file is the first, listens, and makes
 * the file, all zero; the second connects, and who comes after it is turned away. A socket that a dead process left
 * behind answers nobody and is replaced.
 */
final class Meeting implements AutoCloseable {

    private static final String SOCKET_SUFFIX = ".doorbells";
    /** A process that has made its socket and does not listen yet refuses, too, but not for so long. */
    private static final int MOST_REFUSALS = 10;
    private static final long REFUSAL_PAUSE_NS = 20_000_000;

    private final Path file;
    private final Path socket;
    private final ServerSocketChannel server;

    /** A meeting at a file, whose folder must exist. */
    Meeting(Path file) throws IOException {
        this.file = file;
        this.socket = file.resolveSibling(file.getFileName() + SOCKET_SUFFIX);
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    }

    /**
     * Waits for the other process.
     *
     * @param fileBytes size of the memory file
     * @throws ClosedChannelException if the meeting is closed while it waits
     * @throws IOException            if the file or the socket cannot be made
     */
    @SuppressWarnings("resource") // the channel is the caller's
    SocketChannel awaitOther(long fileBytes) throws IOException {
        Set<FileTime> refusing = new HashSet<>();
        for (int refusals = 0;; LockSupport.parkNanos(REFUSAL_PAUSE_NS)) {
            if (!Files.exists(socket)) {
                if (listens()) {
                    SharedFile.create(file, fileBytes);
                    SocketChannel other = server.accept();
                    turnAwayWhoComesNow();
                    return other;
                }
                continue;
            }
            try {
                return SocketChannel.open(address());
            } catch (SocketException nobodyListens) {
                refusals = refusing.add(born()) ? 0 : refusals + 1;
            }
            if (refusals == MOST_REFUSALS) {
                Files.deleteIfExists(socket);
            }
        }
    }

    /** False if another process was quicker. */
    private boolean listens() throws IOException {
        try {
            server.bind(address());
            return true;
        } catch (SocketException e) {
            if (Files.exists(socket)) {
                return false;
            }
            throw new IOException(socket + ": cannot listen there (" + e.getMessage() + ")", e);
        }
    }

    private void turnAwayWhoComesNow() {
        Thread doorkeeper = new Thread(() -> {
            try {
                while (true) {
                    server.accept().close();
                }
            } catch (IOException e) {
                // the meeting is over
            }
        }, "rpmsg-tracer third processes");
        doorkeeper.setDaemon(true);
        doorkeeper.start();
    }

    /** When the socket was made; tells it from one that replaced it. */
    private FileTime born() throws IOException {
        try {
            return Files.getLastModifiedTime(socket);
        } catch (NoSuchFileException e) {
            return FileTime.fromMillis(0);
        }
    }

    private UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(socket);
    }

    /** Ends the waiting; whoever listened takes the socket file away. */
    @Override
    public void close() throws IOException {
        if (server.isOpen()) {
            boolean listened = server.getLocalAddress() != null;
            server.close();
            if (listened) {
                Files.deleteIfExists(socket);
            }
        }
    }
}
