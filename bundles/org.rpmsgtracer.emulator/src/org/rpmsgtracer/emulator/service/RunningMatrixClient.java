/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.MatrixClient;

/** {@link MatrixClient} at work. */
final class RunningMatrixClient extends EchoTest {

    private final MatrixClient program;

    RunningMatrixClient(MatrixClient program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst(), "CLIENT> ");
        this.program = program;
    }

    @Override
    public void start() {
        say("Compute thread unblocked ..");
        say("It will generate two random matrices.");
        say("Send to the remote and get the computation result back.");
        say("It will then check if the result is expected.");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Multiplying(endpoint);
    }

    private void printMatrix(Matrix matrix) {
        for (int row = 0; row < matrix.order(); row++) {
            print(matrix.row(row));
        }
    }

    private final class Multiplying extends Run {

        private Matrix expected = new Matrix(0, new int[Matrix.ORDER * Matrix.ORDER]);

        private Multiplying(Endpoint endpoint) {
            super(endpoint, program.rounds(), " Test Results: Error count = %d ", "Matrix multiplication end");
        }

        @Override
        void send(int round) {
            if (errors() > 0) {
                finish();
                return;
            }
            byte[] message = new byte[2 * Matrix.SIZE_BYTES];
            Matrix first = generate(0, message);
            Matrix second = generate(1, message);
            expected = first.times(second);
            endpoint().send(endpoint().peer(), message, Patience.WAIT, this::sent);
        }

        private Matrix generate(int index, byte[] message) {
            Matrix matrix = Matrix.random(surroundings().random());
            say("Input matrix " + index + " ");
            print("");
            printMatrix(matrix);
            matrix.write(message, index * Matrix.SIZE_BYTES);
            return matrix;
        }

        @Override
        String sentLine(int round) {
            return "Matrix multiply: sent : " + 2 * Matrix.SIZE_BYTES;
        }

        @Override
        void received(ReceivedMessage message) {
            Matrix actual = Matrix.read(message.payload(), 0);
            if (message.lengthBytes() != Matrix.SIZE_BYTES) {
                say("ERROR: Received matrix is of invalid len: " + Matrix.SIZE_BYTES + ":" + message.lengthBytes());
                error();
            } else if (!actual.sameElements(expected)) {
                error();
                say("ERROR: Result mismatched...");
                say("ERROR: Expected matrix:");
                say("Printing matrix... ");
                printMatrix(expected);
                say("ERROR: Actual matrix:");
                say("Printing matrix... ");
                printMatrix(actual);
            }
            answered();
        }
    }
}
