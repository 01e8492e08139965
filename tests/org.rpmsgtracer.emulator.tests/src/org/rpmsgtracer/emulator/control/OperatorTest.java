/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

class OperatorTest {

    private final OneCore system = new OneCore();
    private final Operator operator = new Operator(system);

    @Test
    void sendsFromAnEndpointByNameAddressAndLink() throws ActionException {
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        system.opens("vdev1", new EndpointRequest("echo", 1025, 54, true));
        operator.perform(send("echo", OptionalLong.empty(), "a"));
        operator.perform(send("1025", OptionalLong.empty(), "b"));
        operator.perform(send("vdev1/echo", OptionalLong.of(99), "c"));
        system.machine.runUntil(1000);
        assertThat(system.done).containsExactly("1024>53 a", "1025>54 b", "1025>99 c");
    }

    @Test
    void sendingIsWorkOfTheCore() throws ActionException {
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        operator.perform(new Action.Halt("rtos"));
        operator.perform(send("echo", OptionalLong.empty(), "a"));
        system.machine.runUntil(1000);
        assertThat(system.done).isEmpty();
        operator.perform(new Action.Go("rtos"));
        system.machine.runUntil(2000);
        assertThat(system.done).containsExactly("1024>53 a");
    }

    @Test
    void whatIsAnnouncedIsOpenAndCanBeDestroyed() throws ActionException {
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        operator.perform(new Action.Announce("rtos", "console", 99));
        system.machine.runUntil(1000);
        assertThat(system.endpoints.list()).extracting(each -> each.endpoint().name()).containsExactly("echo",
                "console");
        operator.perform(new Action.Destroy("rtos", "console"));
        operator.perform(new Action.Destroy("rtos", "1024"));
        system.machine.runUntil(2000);
        assertThat(system.endpoints.list()).isEmpty();
        assertThat(system.done).containsExactly("open console 99", "close 99", "close 1024");
    }

    @Test
    void crashesRestartsAndBreaks() throws ActionException {
        Fault fault = new Fault.CoreCrashed("rtos", new When.At(5));
        operator.perform(new Action.Crash("rtos"));
        operator.perform(new Action.Restart("rtos"));
        operator.perform(new Action.Order("rtos", LifeCycleOrder.SUSPEND));
        operator.perform(new Action.Inject(fault));
        assertThat(system.done).containsExactly("crash rtos", "restart rtos", "SUSPEND rtos", "inject " + fault);
    }

    @Test
    void saysWhatIsNotThereAndWhatIs() {
        assertThat(refusal(send("echo", OptionalLong.empty(), "a")))
                .isEqualTo("core rtos: found no endpoint echo, expected one that is open, and none is");
        assertThat(refusal(new Action.Announce("rtos", "x", RpmsgAddress.ANY)))
                .isEqualTo("core rtos: found no link that is up, expected one to announce at");
        system.opens("vdev0", new EndpointRequest("ping", 1024, RpmsgAddress.ANY, true));
        assertThat(refusal(send("echo", OptionalLong.empty(), "a")))
                .isEqualTo("core rtos: found no endpoint echo, expected ping");
        assertThat(refusal(send("ping", OptionalLong.empty(), "a")))
                .isEqualTo("endpoint ping of core rtos: found no peer yet, expected an address to send to");
        assertThat(refusal(new Action.Announce("rtos", "vdev7/x", RpmsgAddress.ANY)))
                .isEqualTo("core rtos: found links vdev0, expected one named vdev7");
        assertThat(refusal(new Action.Halt("moon"))).isEqualTo("found no core moon, expected rtos");
        assertThat(refusal(new Action.Crash("moon"))).isEqualTo("nobody boots moon");
    }

    @Test
    void afterAResetNothingIsOpen() {
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        system.endpoints.reset("rtos");
        assertThat(system.endpoints.list()).isEmpty();
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        system.opens("vdev0", new EndpointRequest("again", 1024, 53, true));
        assertThat(system.endpoints.list()).extracting(each -> each.endpoint().name()).containsExactly("again");
    }

    @Test
    void aScriptIsFollowedAtItsTimesAndItsTroubleTold() throws ScriptException {
        List<String> trouble = new ArrayList<>();
        system.opens("vdev0", new EndpointRequest("echo", 1024, 53, true));
        operator.follow(Script.parse("demo.script", """
                2us send rtos echo "later"
                1us send rtos echo "first"
                3us crash moon
                """), trouble::add);
        system.machine.runUntil(999);
        assertThat(system.done).isEmpty();
        system.machine.runUntil(5000);
        assertThat(system.done).containsExactly("1024>53 first", "1024>53 later");
        assertThat(trouble).containsExactly("demo.script, line 3: nobody boots moon");
    }

    private static Action send(String endpoint, OptionalLong dst, String text) {
        return new Action.Send("rtos", endpoint, dst, text.getBytes(StandardCharsets.US_ASCII));
    }

    private String refusal(Action action) {
        return catchThrowableOfType(ActionException.class, () -> operator.perform(action)).getMessage();
    }

    /** A system of one core whose ports write down what they are asked for. */
    private static final class OneCore implements OperatedSystem {

        private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, 16)));
        private final Processor rtos =
                machine.addProcessor("rtos", new CostModel(0, 0, 0, 1, 0), new RandomStream(1, "rtos"));
        private final OpenEndpoints endpoints = new OpenEndpoints();
        private final List<String> done = new ArrayList<>();
        private final Map<Long, EndpointUser> users = new HashMap<>();

        private void opens(String device, EndpointRequest request) {
            endpoints.watching("rtos", device, new Port(this)).open(request, (endpoint, message) -> {
            });
            done.clear();
        }

        @Override
        public OpenEndpoints endpoints() {
            return endpoints;
        }

        @Override
        public Machine machine() {
            return machine;
        }

        @Override
        public Optional<Processor> processor(String core) {
            return Optional.of(rtos).filter(it -> it.name().equals(core));
        }

        @Override
        public void crash(String core) {
            if (!core.equals("rtos")) {
                throw new IllegalArgumentException("nobody boots " + core);
            }
            done.add("crash " + core);
        }

        @Override
        public void restart(String core) {
            done.add("restart " + core);
        }

        @Override
        public void order(String core, LifeCycleOrder order) {
            done.add(order + " " + core);
        }

        @Override
        public void inject(Fault fault) {
            done.add("inject " + fault);
        }
    }

    private record Port(OneCore system) implements RpmsgPort {

        @Override
        public void open(EndpointRequest request, EndpointUser user) {
            system.done.add("open " + request.name() + " " + request.address());
            system.users.put(request.address(), user);
            user.opened(new WrittenDown(system, request.name(), request.address(), request.peer()));
        }

        @Override
        public int payloadLimitBytes() {
            return 496;
        }

        @Override
        public boolean zeroCopy() {
            return false;
        }
    }

    private record WrittenDown(OneCore system, String name, long address, long peer) implements Endpoint {

        @Override
        public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
            system.done.add(address + ">" + dst + " " + new String(payload, StandardCharsets.US_ASCII));
        }

        @Override
        public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            system.done.add("close " + address);
            system.users.get(address).closed(this);
        }
    }
}
