/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.rpmsgtracer.emulator.linux.Errno;

/** A sysfs attribute while it is open: a read gives what it shows, a write stores the whole text at once. */
final class AttributeFile implements OpenFile {

    /** Stores a text, which ends at the first NUL, without its last newline; the result is 0 or a negative error number. */
    @FunctionalInterface
    interface Store {

        int store(UserProcess process, String text);
    }

    private static final Supplier<String> WRITE_ONLY = () -> "";

    private final UserProcess process;
    private final Supplier<String> show;
    private final Store store;
    private int position;

    private AttributeFile(UserProcess process, Supplier<String> show, Store store) {
        this.process = process;
        this.show = show;
        this.store = store;
    }

    static FileNode readOnly(Supplier<String> show) {
        return readWrite(show, (process, text) -> -Errno.EIO);
    }

    static FileNode writeOnly(Store store) {
        return readWrite(WRITE_ONLY, store);
    }

    static FileNode readWrite(Supplier<String> show, Store store) {
        return (process, flags) -> Opening.of(new AttributeFile(process, show, store));
    }

    @Override
    public void read(int count, ReadResult result) {
        if (show == WRITE_ONLY) {
            result.returned(-Errno.EIO, new byte[0]);
            return;
        }
        byte[] text = show.get().getBytes(StandardCharsets.ISO_8859_1);
        int from = Math.min(position, text.length);
        byte[] part = Arrays.copyOfRange(text, from, from + Math.min(count, text.length - from));
        position = from + part.length;
        result.returned(part.length, part);
    }

    @Override
    public void write(byte[] bytes, IntConsumer result) {
        String written = new String(bytes, StandardCharsets.ISO_8859_1);
        int nul = written.indexOf('\0');
        String text = nul < 0 ? written : written.substring(0, nul);
        int error = store.store(process, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        result.accept(error == 0 ? bytes.length : error);
    }

    @Override
    public void release() {}
}
