/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;

/**
 * The example programs of OpenAMP, as openamp-system-reference v2025.10.0 has them in {@code examples/legacy_apps} and
 * open-amp before in {@code apps}: messages and console lines to the letter, without the carriage returns.
 */
public sealed interface OpenAmpSample extends Program {

    /** The service of most examples ({@code RPMSG_SERVICE_NAME}). */
    String DEMO_CHANNEL = "rpmsg-openamp-demo-channel";

    /** The service for Linux's sample client. */
    String CLIENT_SAMPLE = "rpmsg-client-sample";

    /** {@code echo/rpmsg-ping.c}: one message of each size from 17 bytes to a whole buffer, one under way at a time. */
    record EchoPing() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }
    }

    /** {@code nocopy_echo/rpmsg-nocopy-ping.c}: {@link EchoPing} that fills send buffers and holds received ones. */
    record NoCopyPing() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }

        @Override
        public boolean zeroCopy() {
            return true;
        }
    }

    /**
     * {@code nocopy_echo/rpmsg-nocopy-echo.c}: holds each received buffer, sends a copy of it back outside the callback
     * and releases it then.
     */
    record NoCopyEcho() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }

        @Override
        public boolean zeroCopy() {
            return true;
        }
    }

    /** {@code rpmsg_sample_echo/rpmsg-sample-ping.c}: 99 times hello, then goodbye, each checked when it comes back. */
    record SamplePing() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(CLIENT_SAMPLE));
        }
    }

    /** {@code rpmsg_sample_echo/rpmsg-sample-echo.c}: sends 100 messages of Linux's sample client back and leaves. */
    record SampleEcho() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(CLIENT_SAMPLE));
        }
    }

    /**
     * {@code matrix_multiply/matrix_multiply.c}: sends two matrices of 6 x 6 random digits in 296 bytes and checks the
     * product.
     *
     * @param rounds 1 or more; 200 in the example
     */
    record MatrixClient(int rounds) implements OpenAmpSample {

        /** Refuses less than one round. */
        public MatrixClient {
            Bounds.atLeast("rounds", rounds, 1);
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }
    }

    /** {@code matrix_multiply/matrix_multiplyd.c}: multiplies two matrices and sends the product back in 148 bytes. */
    record MatrixServer() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }
    }

    /**
     * {@code rpc_demo/rpc_demo.c}: the remote opens, writes, reads and closes a file of the host, prints on the host's
     * terminal and asks its user, all by messages. Each {@code printf} is one of them.
     */
    record RpcDemo() implements OpenAmpSample {

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }
    }

    /**
     * {@code rpc_demo/rpc_demod.c}: does on the host what the remote asks for. It says {@code init_msg} first, as
     * Linux's {@code proxy_app} does, so that the remote learns its address.
     *
     * @param input what the user types, words with a space between them; {@code "guest 30 3.14 no"} ends the demo
     */
    record RpcServer(String input) implements OpenAmpSample {

        private static final int INPUT_LIMIT = 400;

        /** Refuses an input that is too long. */
        public RpcServer {
            if (input.length() > INPUT_LIMIT) {
                throw new IllegalArgumentException(
                        "input has " + input.length() + " characters, must have " + INPUT_LIMIT + " or fewer");
            }
        }

        @Override
        public List<EndpointRequest> endpoints() {
            return List.of(EndpointRequest.service(DEMO_CHANNEL));
        }
    }
}
