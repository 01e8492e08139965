/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.function.Consumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcDemo;

/** {@link RpcDemo} at work: each call waits for its answer. */
final class RunningRpcDemo extends EndpointProgram {

    private static final String FILE = "remote.file";
    private static final String CONTENT = "This is a test string being written to file..";
    private static final int STANDARD_INPUT = 0;
    private static final int STANDARD_OUTPUT = 1;
    private static final int CREATE_WRITE_APPEND = 0x40 | 0x1 | 0x400;
    private static final int READ_ONLY = 0;
    private static final int MODE = 0x180;
    private static final int INPUT_BYTES = 1024;

    RunningRpcDemo(RpcDemo program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Calling(endpoint);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("Failed to initialize rpmsg rpc");
    }

    private final class Calling extends Conversation {

        private Consumer<RpcCall> answered = answer -> {
        };
        private int file;

        private Calling(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            printf("\nRemote>Baremetal Remote Procedure Call (RPC) Demonstration\r\n",
                    () -> printf("\nRemote>***************************************************\r\n",
                            () -> printf("\nRemote>Rpmsg based retargetting to proxy initialized..\r\n",
                                    () -> printf("\nRemote>FileIO demo ..\r\n", this::writeFile))));
        }

        private void writeFile() {
            printf("\nRemote>Creating a file on host and writing to it..\r\n",
                    () -> open(CREATE_WRITE_APPEND, () -> call(RpcCall.WRITE, file, CONTENT.length(),
                            Text.bytes(CONTENT), written -> printf("\nRemote>Wrote to fd = " + file + ", size = "
                                    + written.field1() + ", content = " + CONTENT + "\r\n",
                                    () -> close(this::readFile)))));
        }

        private void readFile() {
            printf("\nRemote>Reading a file on host and displaying its contents..\r\n",
                    () -> open(READ_ONLY, () -> call(RpcCall.READ, file, INPUT_BYTES, new byte[0],
                            read -> printf("\nRemote>Read from fd = " + file + ", size = " + read.field1()
                                    + ", printing contents below .. " + Text.of(read.data()) + "\r\n",
                                    () -> close(this::askUser)))));
        }

        private void askUser() {
            printf("\nRemote>Remote firmware using scanf and printf ..\r\n",
                    () -> printf("\nRemote>Scanning user input from host..\r\n",
                            () -> ask("\nRemote>Enter name\r\n",
                                    name -> ask("\nRemote>Enter age\r\n",
                                            age -> ask("\nRemote>Enter value for pi\r\n",
                                                    pi -> tell(name, age, pi))))));
        }

        private void tell(String name, String age, String pi) {
            printf("\nRemote>User name = '" + name + "'\r\n",
                    () -> printf("\nRemote>User age = '" + age + "'\r\n",
                            () -> printf("\nRemote>User entered value of pi = '" + pi + "'\r\n",
                                    () -> ask("\nRemote>Repeat demo ? (enter yes or no) \r\n", this::repeat))));
        }

        private void repeat(String answer) {
            switch (answer) {
                case "no" -> printf("\nRemote>RPC retargetting quitting ...\r\n",
                        () -> printf("\nRemote> Firmware's rpmsg-rpc-channel going down! \r\n", this::terminate));
                case "yes" -> askUser();
                default -> printf("\nRemote>Invalid option. Starting again....\r\n", this::askUser);
            }
        }

        private void terminate() {
            send(new RpcCall(RpcCall.TERMINATE, 0, 0, new byte[0]), endpoint()::close);
        }

        private void open(int flags, Runnable then) {
            call(RpcCall.OPEN, flags, MODE, Text.bytes(FILE + '\0'), opened -> {
                file = opened.field1();
                printf("\nRemote>Opened file '" + FILE + "' with fd = " + file + "\r\n", then);
            });
        }

        private void close(Runnable then) {
            call(RpcCall.CLOSE, file, 0, new byte[0],
                    closed -> printf("\nRemote>Closed fd = " + file + "\r\n", then));
        }

        private void ask(String question, Consumer<String> answer) {
            printf(question, () -> call(RpcCall.READ, STANDARD_INPUT, INPUT_BYTES, new byte[0],
                    read -> answer.accept(Text.of(read.data()).strip())));
        }

        /** What goes to standard output has a NUL behind it. */
        private void printf(String text, Runnable then) {
            call(RpcCall.WRITE, STANDARD_OUTPUT, text.length(), Text.bytes(text + '\0'), written -> then.run());
        }

        private void call(int id, int field1, int field2, byte[] data, Consumer<RpcCall> then) {
            answered = then;
            send(new RpcCall(id, field1, field2, data), () -> {
            });
        }

        private void send(RpcCall call, Runnable sent) {
            endpoint().send(endpoint().peer(), call.toBytes(), Patience.WAIT, result -> {
                if (result < 0) {
                    print("ERROR: rpmsg_send failed");
                } else {
                    sent.run();
                }
            });
        }

        @Override
        void received(ReceivedMessage message) {
            RpcCall.parse(message.payload()).ifPresent(answer -> {
                if (answer.id() == RpcCall.TERMINATE) {
                    endpoint().close();
                } else {
                    wake(() -> answered.accept(answer));
                }
            });
        }

        @Override
        void unbound() {
            endpoint().close();
            print("INFO: RPMSG RPC is shutting down.");
        }

        @Override
        void closed() {
            answered = answer -> {
            };
        }
    }
}
