/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.recording;

import java.util.Arrays;
import java.util.HexFormat;

import org.rpmsgtracer.trace.event.Message;

/**
 * A message as its sender published it.
 *
 * @param payload its first 64 bytes in hexadecimal
 */
public record SentMessage(int head, long src, long dst, int length, int flags, String payload) {

    private static final int PAYLOAD_BYTES = 64;

    /** A line of {@code events.csv}: t_ns,side,op,ring,index,buf_len,buf_offset,src,dst,msg_len,flags,payload_hex. */
    static SentMessage parse(String line) {
        String[] column = line.split(",", -1);
        return new SentMessage(Integer.parseInt(column[4]), Long.parseLong(column[7]), Long.parseLong(column[8]),
                Integer.parseInt(column[9]), Integer.parseInt(column[10]), column[11]);
    }

    /** A captured message as far as the log can tell about it. */
    public static SentMessage of(Message message) {
        byte[] payload = message.payload().toBytes();
        byte[] prefix = Arrays.copyOf(payload, Math.min(payload.length, PAYLOAD_BYTES));
        return new SentMessage(message.head(), message.src(), message.dst(), message.length(), message.flags(),
                HexFormat.of().formatHex(prefix));
    }
}
