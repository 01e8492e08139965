/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.analysis.EventScript.TO_HOST;
import static org.rpmsgtracer.analysis.EventScript.TO_REMOTE;
import static org.rpmsgtracer.protocol.rpmsg.RpmsgAddress.ANY;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.state.EndpointState.Basis;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Evidence;

class ConnectionsTest {

    private static final String ECHO = "rpmsg-client-sample";

    private static ChannelState channel(long src, long dst, boolean open) {
        return new ChannelState("vdev0", ECHO, src, dst, open);
    }

    private static EndpointState host(long address, String name, Basis basis, boolean open) {
        return new EndpointState("vdev0", Side.HOST, "linux", address, name, basis, open);
    }

    private static EndpointState remote(long address, String name, Basis basis, boolean open) {
        return new EndpointState("vdev0", Side.REMOTE, "rtos", address, name, basis, open);
    }

    @Test
    void anAnnouncementOfTheRemoteOpensAChannel() {
        SystemState state = EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, true));
        assertThat(state.endpoints()).containsExactly(remote(0x400, ECHO, Basis.ANNOUNCED, true));
    }

    @Test
    void theFirstWriterBindsTheOpenEnd() {
        SystemState state =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).message(TO_REMOTE, 0x401, 0x400, 12)
                        .message(TO_REMOTE, 0x402, 0x400, 12).state();
        assertThat(state.channels()).containsExactly(channel(0x401, 0x400, true));
        assertThat(state.endpoints()).containsExactly(remote(0x400, ECHO, Basis.ANNOUNCED, true),
                host(0x401, ECHO, Basis.SENT, true), host(0x402, "", Basis.SENT, true));
    }

    @Test
    void twoAnnouncementsOfOneNameMakeOneChannel() {
        SystemState state = EventScript.ofFreshDevice().create(TO_REMOTE, ECHO, 0x400).create(TO_HOST, ECHO, 0x401)
                .state();
        assertThat(state.channels()).containsExactly(channel(0x400, 0x401, true));
    }

    @Test
    void oneNameAtTwoAddressesMakesTwoChannels() {
        SystemState state =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).create(TO_HOST, ECHO, 0x401).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, true), channel(ANY, 0x401, true));
    }

    @Test
    void aRepeatedAnnouncementChangesNothing() {
        SystemState state =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).create(TO_HOST, ECHO, 0x400).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, true));
    }

    @Test
    void aWithdrawalClosesTheChannelAndTheEndThatNobodyAnnounced() {
        SystemState state =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).message(TO_REMOTE, 0x401, 0x400, 12)
                        .destroy(TO_HOST, ECHO, 0x400).state();
        assertThat(state.channels()).containsExactly(channel(0x401, 0x400, false));
        assertThat(state.endpoints()).containsExactly(remote(0x400, ECHO, Basis.ANNOUNCED, false),
                host(0x401, ECHO, Basis.SENT, false));
    }

    @Test
    void anAnnouncedEndpointOutlivesItsChannel() {
        EventScript script = EventScript.ofFreshDevice().create(TO_REMOTE, ECHO, 0x400).create(TO_HOST, ECHO, 0x401)
                .destroy(TO_HOST, ECHO, 0x401);
        assertThat(script.state().endpoints()).containsExactly(host(0x400, ECHO, Basis.ANNOUNCED, true),
                remote(0x401, ECHO, Basis.ANNOUNCED, false));
        assertThat(script.create(TO_HOST, ECHO, 0x401).state().channels())
                .containsExactly(channel(0x400, 0x401, true));
    }

    @Test
    void anAnnouncementAnewOpensTheSameChannelWithoutItsGoneEnd() {
        SystemState state =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).message(TO_REMOTE, 0x401, 0x400, 12)
                        .destroy(TO_HOST, ECHO, 0x400).create(TO_HOST, ECHO, 0x400).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, true));
    }

    @Test
    void ofAnImageThatOnlyHoldsTheWithdrawalsTheClosedChannelIsKnown() {
        SystemState state = EventScript.ofFreshDevice().message(TO_HOST, 0x400, 0x400, 17).destroy(TO_HOST, ECHO, 0x400)
                .destroy(TO_REMOTE, ECHO, 0x400).state();
        assertThat(state.channels()).containsExactly(channel(0x400, 0x400, false));
        assertThat(state.endpoints()).containsExactly(remote(0x400, ECHO, Basis.ANNOUNCED, false),
                host(0x400, ECHO, Basis.ANNOUNCED, false));
    }

    @Test
    void aMessageDoesNotBringBackAWithdrawnReceiver() {
        SystemState state = EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).destroy(TO_HOST, ECHO, 0x400)
                .message(TO_REMOTE, 0x401, 0x400, 12).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, false));
        assertThat(state.endpoints()).contains(remote(0x400, ECHO, Basis.ANNOUNCED, false));
    }

    @Test
    void trafficWithoutNamesShowsEndpointsOnly() {
        SystemState state = EventScript.ofFreshDevice().message(TO_HOST, 30, 0x400, 4).state();
        assertThat(state.channels()).isEmpty();
        assertThat(state.endpoints()).containsExactly(remote(30, "", Basis.SENT, true),
                host(0x400, "", Basis.ADDRESSED, true));
    }

    @Test
    void inferredMessagesTellNothing() {
        SystemState state = EventScript.ofFreshDevice().message(TO_HOST, 0, 0, 0, Evidence.INFERRED).state();
        assertThat(state.endpoints()).isEmpty();
    }

    @Test
    void aResetOfTheDeviceClosesAllOfIt() {
        EventScript script =
                EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).message(TO_REMOTE, 0x401, 0x400, 12);
        SystemState state = script.lifeCycle("vdev0", "RESET").state();
        assertThat(state.channels()).containsExactly(channel(0x401, 0x400, false));
        assertThat(state.endpoints()).noneMatch(EndpointState::open);
    }

    @Test
    void ringsSetUpAnewCloseAllOfIt() {
        SystemState state = EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).rings(8, 0, 0).state();
        assertThat(state.channels()).containsExactly(channel(ANY, 0x400, false));
        assertThat(state.endpoints()).noneMatch(EndpointState::open);
    }

    @Test
    void takesChannelsAndEndpointsThatTheRecorderSaw() {
        EventScript script = EventScript.ofFreshDevice().add(new ChannelCreated(1, "linux", ECHO, ANY, 0x400))
                .add(new EndpointCreated(2, "linux", 0x401, ECHO))
                .add(new ChannelCreated(2, "rtos", ECHO, 0x400, 0x401));
        assertThat(script.state().channels()).containsExactly(channel(0x401, 0x400, true));
        assertThat(script.state().endpoints()).containsExactly(host(0x401, ECHO, Basis.RECORDED, true));
        script.add(new ChannelDestroyed(3, "linux", ECHO, 0x401, 0x400))
                .add(new EndpointDestroyed(3, "linux", 0x401, ECHO));
        assertThat(script.state().channels()).containsExactly(channel(0x401, 0x400, false));
        assertThat(script.state().endpoints()).containsExactly(host(0x401, ECHO, Basis.RECORDED, false));
    }

    @Test
    void aRecorderWithoutVirtqueuesSitsOnTheHost() {
        SystemState state = new EventScript().add(new EndpointCreated(1, "linux", 0x400, ECHO)).state();
        assertThat(state.endpoints()).containsExactly(
                new EndpointState("", Side.HOST, "linux", 0x400, ECHO, Basis.RECORDED, true));
        assertThat(state.processors()).containsExactly(new ProcessorState("linux", Side.HOST, ""));
        assertThat(state.devices()).containsExactly(new DeviceState("", "", "linux", ""));
    }

    @Test
    void namesTheServiceOfAMessageByItsRemoteEndThenByItsHostEnd() {
        SystemState state = EventScript.ofFreshDevice().create(TO_HOST, ECHO, 0x400).create(TO_REMOTE, "control", 0x500)
                .state();
        assertThat(state.service(TO_REMOTE, 0x500, 0x400)).isEqualTo(ECHO);
        assertThat(state.service(TO_HOST, 0x999, 0x500)).isEqualTo("control");
        assertThat(state.service(TO_HOST, 0x999, 0x998)).isEmpty();
    }

    @Test
    void anOldClosedChannelMakesRoomForANewOne() {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 0; i < ChannelTable.LIMIT; i++) {
            script.create(TO_HOST, ECHO, 2000 + i);
        }
        script.destroy(TO_HOST, ECHO, 2001).create(TO_HOST, ECHO, 1);
        assertThat(script.state().channels()).hasSize(ChannelTable.LIMIT).contains(channel(ANY, 1, true))
                .doesNotContain(channel(ANY, 2001, false));
        assertThat(script.state().omittedChannels()).isZero();
        script.create(TO_HOST, ECHO, 2);
        assertThat(script.state().channels()).hasSize(ChannelTable.LIMIT).doesNotContain(channel(ANY, 2, true));
        assertThat(script.state().omittedChannels()).isOne();
    }
}
