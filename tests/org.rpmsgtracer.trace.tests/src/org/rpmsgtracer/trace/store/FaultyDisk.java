/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A disk in memory, behind {@link java.nio.file.Files}, that does what disks do on their bad days: it fills up, fails,
 * and forgets at a power failure what was not synced: bytes of files as well as names in folders. One thread.
 */
final class FaultyDisk {

    /** What can fail. */
    enum Operation {
        WRITE, SYNC, SYNC_FOLDER, RENAME, CREATE, DELETE
    }

    private static final String FULL = "No space left on device";
    private static final String BROKEN = "Input/output error";

    private final FaultyProvider provider = new FaultyProvider(this);
    private final Map<Path, FaultyFile> files = new TreeMap<>();
    private final Map<Path, FaultyFile> durable = new TreeMap<>();
    private long free = Long.MAX_VALUE;
    private Operation failing;
    private int successesBeforeFailure;
    private boolean removed;
    private long operations;
    private long removedAt = Long.MAX_VALUE;

    FaultyDisk() {
        FaultyFile root = new FaultyFile(true);
        files.put(Path.of("/"), root);
        durable.put(Path.of("/"), root);
    }

    /** A path on this disk. */
    Path path(String text) {
        return new FaultyPath(provider, Path.of(text));
    }

    /** No more than so many bytes can be written from now on. */
    void setFreeBytes(long bytes) {
        free = bytes;
    }

    /** An operation fails from the n-th time on, counted from 0. */
    void failFrom(Operation operation, int times) {
        failing = operation;
        successesBeforeFailure = times;
    }

    /** Nothing works any more after so many further operations that change something, counted from now. */
    void removeAfter(long changes) {
        operations = 0;
        removedAt = changes;
    }

    /** Operations so far that changed something. */
    long operations() {
        return operations;
    }

    /** Everything works again, with what there is. */
    void repair() {
        free = Long.MAX_VALUE;
        failing = null;
        removed = false;
        removedAt = Long.MAX_VALUE;
    }

    /** What is left after the power went: a disk that works. */
    FaultyDisk afterPowerLoss(long seed) {
        Random random = new Random(seed);
        FaultyDisk left = new FaultyDisk();
        Set<Path> names = new TreeSet<>(files.keySet());
        names.addAll(durable.keySet());
        for (Path name : names) {
            Optional<FaultyFile> file = Optional.ofNullable((random.nextBoolean() ? files : durable).get(name));
            boolean inFolder = name.getParent() == null || left.files.containsKey(name.getParent());
            if (file.isPresent() && inFolder) {
                FaultyFile kept = file.get().afterPowerLoss(random);
                left.files.put(name, kept);
                left.durable.put(name, kept);
            }
        }
        return left;
    }

    /** Copies a folder to the real file system, for programs that know no other. */
    Path copyTo(Path from, Path to) throws IOException {
        Path root = FaultyPath.real(from);
        for (Map.Entry<Path, FaultyFile> entry : files.entrySet()) {
            if (entry.getKey().startsWith(root)) {
                Path target = to.resolve(root.relativize(entry.getKey()).toString());
                if (entry.getValue().isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, entry.getValue().content());
                }
            }
        }
        return to;
    }

    FaultyFile file(Path path) throws IOException {
        requirePresent();
        FaultyFile file = files.get(path);
        if (file == null) {
            throw new NoSuchFileException(path.toString());
        }
        return file;
    }

    boolean exists(Path path) {
        return !removed && files.containsKey(path);
    }

    FaultyFile create(Path path, boolean directory) throws IOException {
        change(Operation.CREATE, path);
        if (files.containsKey(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        file(path.getParent());
        FaultyFile file = new FaultyFile(directory);
        files.put(path, file);
        return file;
    }

    List<Path> list(Path folder) throws IOException {
        file(folder);
        List<Path> names = new ArrayList<>();
        for (Path path : files.keySet()) {
            if (folder.equals(path.getParent())) {
                names.add(new FaultyPath(provider, path));
            }
        }
        return names;
    }

    void delete(Path path) throws IOException {
        file(path);
        change(Operation.DELETE, path);
        if (!list(path).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        files.remove(path);
    }

    void rename(Path from, Path to) throws IOException {
        FaultyFile file = file(from);
        change(Operation.RENAME, from);
        files.remove(from);
        files.put(to, file);
    }

    /** Writes what has room, and fails if that is not all. */
    void write(Path path, FaultyFile file, int at, byte[] bytes) throws IOException {
        change(Operation.WRITE, path);
        int fits = (int) Math.min(free, bytes.length);
        file.write(at, Arrays.copyOf(bytes, fits));
        free -= fits;
        if (fits < bytes.length) {
            throw new IOException(FULL);
        }
    }

    void truncate(FaultyFile file, int size) throws IOException {
        requirePresent();
        free = free == Long.MAX_VALUE ? free : free + Math.max(0, file.length() - size);
        file.truncate(size);
    }

    void sync(Path path, FaultyFile file) throws IOException {
        change(file.isDirectory() ? Operation.SYNC_FOLDER : Operation.SYNC, path);
        file.sync();
        if (file.isDirectory()) {
            durable.keySet().removeIf(name -> path.equals(name.getParent()) && !files.containsKey(name));
            files.forEach((name, entry) -> {
                if (path.equals(name.getParent())) {
                    durable.put(name, entry);
                }
            });
        }
    }

    private void change(Operation operation, Path path) throws IOException {
        requirePresent();
        operations++;
        if (operations > removedAt) {
            removed = true;
            requirePresent();
        }
        if (operation == failing && successesBeforeFailure-- <= 0) {
            throw new FileSystemException(path.toString(), null, BROKEN);
        }
    }

    private void requirePresent() throws IOException {
        if (removed) {
            throw new IOException(BROKEN);
        }
    }
}
