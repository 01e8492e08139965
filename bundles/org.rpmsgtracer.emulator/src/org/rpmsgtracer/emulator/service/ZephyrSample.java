/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** The samples of Zephyr, and the one for Zephyr in openamp-system-reference. */
public sealed interface ZephyrSample extends Program {

    /** Which of the two samples that count together. */
    enum Demo {
        /** {@code samples/subsys/ipc/openamp}. */
        OPENAMP("k", "OpenAMP[%s] demo started", "OpenAMP demo ended."),
        /** {@code samples/subsys/ipc/rpmsg_service}. */
        RPMSG_SERVICE("demo", "RPMsg Service [%s] demo started", "RPMsg Service demo ended.");

        private final String service;
        private final String started;
        private final String ended;

        Demo(String service, String started, String ended) {
            this.service = service;
            this.started = started;
            this.ended = ended;
        }

        /** Name of the endpoint on both sides. */
        public String service() {
            return service;
        }

        /** The console line at the start, for a role as Zephyr calls it. */
        String started(String role) {
            return Text.format(started, role);
        }

        /** The console line at the end. */
        String ended() {
            return ended;
        }
    }

    /** The host of a demo: sends 0, 2, … 98 and gets 1, 3, … 99. */
    record DemoHost(Demo demo) implements ZephyrSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(demo.service()));
        }
    }

    /** The remote of a demo: answers each number with the next one, until that is 99. */
    record DemoRemote(Demo demo) implements ZephyrSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(demo.service()));
        }
    }

    /** {@code rpmsg_multi_services}, thread for Linux's sample client: sends 100 messages back and leaves. */
    record ClientResponder() implements ZephyrSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("rpmsg-client-sample"));
        }
    }

    /**
     * {@code rpmsg_multi_services}, thread for Linux's tty driver: answers {@code TTY 0: } and the text, one byte more
     * than that, which is left over from earlier answers.
     */
    record TtyResponder() implements ZephyrSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service("rpmsg-tty"));
        }

        @Override
        public boolean zeroCopy() {
            return true;
        }
    }

    /**
     * {@code rpmsg_multi_services}, thread for Linux's character devices: answers {@code from ept 0x0400: } and the
     * message, one byte more than that; its second endpoint, with address and peer 1, is not announced.
     */
    record RawResponder() implements ZephyrSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(new EndpointRequest("rpmsg-raw", RpmsgAddress.ANY, RpmsgAddress.ANY, true),
                    new EndpointRequest("rpmsg-raw", 1, 1, false));
        }

        @Override
        public boolean zeroCopy() {
            return true;
        }
    }
}
