/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.RpcServer;

/** {@link RpcServer} at work, with files of its own of up to {@value #FILE_LIMIT_BYTES} bytes. */
final class RunningRpcServer extends EndpointProgram {

    private static final int FILE_LIMIT_BYTES = 65_536;
    private static final int FILES_LIMIT = 64;
    private static final int FIRST_DESCRIPTOR = 3;
    private static final int CREATE = 0x40;
    private static final int ANSWER_BYTES = 1024 - RpcCall.HEAD_BYTES;
    private static final int FAILED = -1;

    /** An open file: what it holds, and how far it has been read. */
    private static final class OpenFile {

        private final ByteArrayOutputStream content;
        private int position;

        private OpenFile(ByteArrayOutputStream content) {
            this.content = content;
        }
    }

    private final Deque<String> typed;

    RunningRpcServer(RpcServer program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.typed = new ArrayDeque<>(Arrays.asList(program.input().split(" ")));
    }

    @Override
    public void start() {
        print("Host> Starting application...");
        print("Host> Try to create rpmsg endpoint.");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        print("Host> Successfully created rpmsg endpoint.");
        return new Serving(endpoint);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("Host> ERROR: Failed to create endpoint.");
    }

    private final class Serving extends Conversation {

        private final Map<String, ByteArrayOutputStream> files = new HashMap<>();
        private final Map<Integer, OpenFile> open = new HashMap<>();

        private Serving(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            endpoint().send(Text.bytes("init_msg\0"));
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            RpcCall.parse(payload).ifPresentOrElse(call -> handle(message, call), () -> {
                print("Host> ERROR: Received data is less than the rpc structure: " + payload.length);
                exit();
            });
        }

        private void handle(ReceivedMessage message, RpcCall call) {
            switch (call.id()) {
                case RpcCall.OPEN -> answer(message, call.id(), open(call), new byte[0]);
                case RpcCall.CLOSE -> answer(message, call.id(), open.remove(call.field1()) == null ? FAILED : 0,
                        new byte[0]);
                case RpcCall.WRITE -> answer(message, call.id(), write(call), new byte[0]);
                case RpcCall.READ -> {
                    byte[] bytes = read(call);
                    answer(message, call.id(), bytes.length, bytes);
                }
                case RpcCall.TERMINATE -> {
                    print("Host> Received termination request");
                    exit();
                }
                default -> {
                    print("Host> ERROR: Invalid RPC sys call ID: " + call.id() + ":" + RpcCall.WRITE + "!");
                    exit();
                }
            }
        }

        private int open(RpcCall call) {
            String path = Text.of(call.data());
            if (!files.containsKey(path) && (call.field1() & CREATE) != 0 && files.size() < FILES_LIMIT) {
                files.put(path, new ByteArrayOutputStream());
            }
            @Nullable ByteArrayOutputStream content = files.get(path);
            if (content == null || open.size() == FILES_LIMIT) {
                return FAILED;
            }
            int descriptor = FIRST_DESCRIPTOR;
            while (open.containsKey(descriptor)) {
                descriptor++;
            }
            open.put(descriptor, new OpenFile(content));
            return descriptor;
        }

        private int write(RpcCall call) {
            int length = Math.min(Math.max(0, call.field2()), call.data().length);
            if (call.field1() == 1 || call.field1() == 2) {
                Text.of(Arrays.copyOf(call.data(), length)).lines().forEach(RunningRpcServer.this::print);
                return length;
            }
            @Nullable OpenFile file = open.get(call.field1());
            if (file == null || file.content.size() + length > FILE_LIMIT_BYTES) {
                return FAILED;
            }
            file.content.write(call.data(), 0, length);
            return length;
        }

        /** A line from standard input, or bytes of a file. */
        private byte[] read(RpcCall call) {
            if (call.field1() == 0) {
                @Nullable String word = typed.poll();
                return word == null ? new byte[0] : Text.bytes(word + "\n");
            }
            @Nullable OpenFile file = open.get(call.field1());
            if (file == null) {
                return new byte[0];
            }
            byte[] content = file.content.toByteArray();
            int end = Math.min(content.length, file.position + ANSWER_BYTES);
            byte[] bytes = Arrays.copyOfRange(content, file.position, end);
            file.position = end;
            return bytes;
        }

        private void answer(ReceivedMessage message, int id, int result, byte[] data) {
            endpoint().send(answerAddress(message), new RpcCall(id, result, 0, data).toBytes(), Patience.WAIT,
                    sent -> {
                        if (sent < 0) {
                            print("Host> ");
                            print("Handling remote procedure call errors:");
                            exit();
                        }
                    });
        }

        private void exit() {
            print("Host> ");
            print("RPC service exiting !!");
            print("Host> Destroying endpoint.");
            endpoint().close();
            print("Host> Stopping application...");
        }
    }
}
