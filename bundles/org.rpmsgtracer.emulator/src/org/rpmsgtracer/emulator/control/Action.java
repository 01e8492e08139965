/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.fault.Fault;

/**
 * Something that a person does to a running system. An endpoint is named by its service or its address, after the
 * device of its link and a slash where a core has several links: {@code rpmsg-tty}, {@code 1024}, {@code vdev1/1024}.
 */
public sealed interface Action {

    /**
     * A message is sent from an endpoint that a program has open.
     *
     * @param dst     address of the receiver; the endpoint's peer if empty
     * @param payload the action's own
     */
    record Send(String core, String endpoint, OptionalLong dst, byte[] payload) implements Action {

        /** Keeps a copy of the payload. */
        public Send {
            payload = payload.clone();
        }

        @Override
        public byte[] payload() {
            return payload.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Send send && core.equals(send.core) && endpoint.equals(send.endpoint)
                    && dst.equals(send.dst) && Arrays.equals(payload, send.payload);
        }

        @Override
        public int hashCode() {
            return Objects.hash(core, endpoint, dst, Arrays.hashCode(payload));
        }

        @Override
        public String toString() {
            return "Send[core=" + core + ", endpoint=" + endpoint + ", dst=" + dst + ", payload="
                    + HexFormat.of().formatHex(payload) + "]";
        }
    }

    /**
     * A service is opened and announced; it takes what is sent to it and answers nothing.
     *
     * @param service up to 31 bytes, after the device of a link and a slash where the core has several
     * @param address its own, or {@link org.rpmsgtracer.protocol.rpmsg.RpmsgAddress#ANY}
     */
    record Announce(String core, String service, long address) implements Action {}

    /** An endpoint is destroyed, whoever opened it. */
    record Destroy(String core, String endpoint) implements Action {}

    /** The software of a core dies, and its host gets to know. */
    record Crash(String core) implements Action {}

    /** A core is switched off and on again by the one that boots it. */
    record Restart(String core) implements Action {}

    /** The one that boots a core is told what to do with it. */
    record Order(String core, LifeCycleOrder order) implements Action {}

    /** A core executes nothing more, as under a debugger. */
    record Halt(String core) implements Action {}

    /** A halted core goes on. */
    record Go(String core) implements Action {}

    /** A fault happens from now on, at its occasions. */
    record Inject(Fault fault) implements Action {}
}
