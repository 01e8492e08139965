/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixServer;

/** {@link MatrixServer} at work. */
final class RunningMatrixServer extends EndpointProgram {

    RunningMatrixServer(MatrixServer program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    public void start() {
        print("Starting application...");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        print("Waiting for events...");
        return new Multiplying(endpoint);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("ERROR: Failed to create endpoint.");
    }

    private final class Multiplying extends Conversation {

        private Multiplying(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            if (Shutdown.isShutdown(payload)) {
                print("shutdown message is received.");
                surroundings().endAll().run();
                return;
            }
            byte[] product = new byte[Matrix.SIZE_BYTES];
            Matrix.read(payload, 0).times(Matrix.read(payload, Matrix.SIZE_BYTES)).write(product, 0);
            endpoint().send(answerAddress(message), product, Patience.WAIT, result -> {
                if (result < 0) {
                    print("ERROR: rpmsg_send failed");
                }
            });
        }

        @Override
        void unbound() {
            print("ERROR: Endpoint is destroyed");
            endpoint().close();
        }

        @Override
        void closed() {
            print("Stopping application...");
        }
    }
}
