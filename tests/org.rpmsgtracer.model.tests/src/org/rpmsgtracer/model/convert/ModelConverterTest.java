/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.model.Channel;
import org.rpmsgtracer.model.Endpoint;
import org.rpmsgtracer.model.EndpointBasis;
import org.rpmsgtracer.model.OpenState;
import org.rpmsgtracer.model.Processor;
import org.rpmsgtracer.model.ProcessorRole;
import org.rpmsgtracer.model.RpmsgPackage.Literals;
import org.rpmsgtracer.model.TracedSystem;
import org.rpmsgtracer.model.VirtioDevice;
import org.rpmsgtracer.model.Vring;
import org.rpmsgtracer.model.VringDirection;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

class ModelConverterTest {

    private static final QueueId TO_HOST = new QueueId(0);
    private static final QueueId TO_REMOTE = new QueueId(1);

    private static final Event CONFIGURED_TO_HOST = new VringConfigured(10, TO_HOST, "vdev0vring0",
            Direction.REMOTE_TO_HOST, "linux", "rtos", 256, 4096, 0x4000, 0x5000, 0x6000, 0, 0, 256, 512);
    private static final Event CONFIGURED_TO_REMOTE = new VringConfigured(20, TO_REMOTE, "vdev0vring1",
            Direction.HOST_TO_REMOTE, "linux", "rtos", 256, 0, 0x8000, 0x9000, 0xA000, 0, 0, 0, 0);
    private static final Event ANNOUNCED =
            new Announcement(30, TO_HOST, 0, Action.CREATE, "rpmsg-client-sample", 0x400);
    private static final Event FIRST_MESSAGE = new Message(40, TO_REMOTE, 0, 0, 0x401, 0x400, 0, 3, 0,
            Payload.of(new byte[3]), Evidence.VERIFIED, false);
    private static final Event WITHDRAWN =
            new Announcement(50, TO_HOST, 1, Action.DESTROY, "rpmsg-client-sample", 0x400);

    private final SystemState state = new SystemState();
    private final ModelConverter converter = new ModelConverter("ping.rpmsgtrace", "emulator");
    private final TracedSystem system = converter.system();

    @Test
    void beginsWithAnEmptySystem() {
        assertThat(system.getName()).isEqualTo("ping.rpmsgtrace");
        assertThat(system.getSource()).isEqualTo("emulator");
        assertThat(system.getProcessors()).isEmpty();
        assertThat(system.getDevices()).isEmpty();
    }

    @Test
    void showsProcessorsDevicesAndVrings() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE, new LifeCycleChanged(25, "rtos", "running"),
                new LifeCycleChanged(25, "vdev0", "ACKNOWLEDGE|DRIVER|DRIVER_OK"));
        assertThat(system.getTimeNs()).isEqualTo(25);
        assertThat(system.getProcessors()).extracting(Processor::getName).containsExactly("linux", "rtos");
        assertThat(system.getProcessors()).extracting(Processor::getRole)
                .containsExactly(ProcessorRole.HOST, ProcessorRole.REMOTE);
        assertThat(system.getProcessors()).extracting(Processor::getLifeCycle).containsExactly(null, "running");
        VirtioDevice device = device();
        assertThat(device.getName()).isEqualTo("vdev0");
        assertThat(device.getStatus()).isEqualTo("ACKNOWLEDGE|DRIVER|DRIVER_OK");
        assertThat(device.getDriver()).isSameAs(system.getProcessors().get(0));
        assertThat(device.getDevice()).isSameAs(system.getProcessors().get(1));
        Vring vring = device.getVrings().get(0);
        assertThat(vring.getName()).isEqualTo("vdev0vring0");
        assertThat(vring.getDirection()).isEqualTo(VringDirection.REMOTE_TO_HOST);
        assertThat(vring.getSize()).isEqualTo(256);
        assertThat(vring.getAlign()).isEqualTo(4096);
        assertThat(vring.getDescAddress()).isEqualTo(0x4000);
        assertThat(vring.getAvailAddress()).isEqualTo(0x5000);
        assertThat(vring.getUsedAddress()).isEqualTo(0x6000);
        assertThat(vring.getBuffers()).isEqualTo(256);
        assertThat(vring.getBufferBytes()).isEqualTo(512);
        assertThat(Diagnostician.INSTANCE.validate(system).getChildren()).isEmpty();
    }

    @Test
    void leavesUnsetWhatIsNotKnown() {
        showAfter(CONFIGURED_TO_REMOTE);
        Vring vring = device().getVrings().get(0);
        assertThat(vring.isSetAlign()).isFalse();
        assertThat(vring.isSetBuffers()).isFalse();
        assertThat(vring.isSetBufferBytes()).isFalse();
        assertThat(device().getStatus()).isNull();
    }

    @Test
    void followsTheRingIndices() {
        showAfter(CONFIGURED_TO_REMOTE, new ChainOffered(30, TO_REMOTE, 0, 0, 0x30000, 512, 0, 1),
                new ChainOffered(31, TO_REMOTE, 1, 1, 0x30200, 512, 0, 1),
                new ChainReturned(32, TO_REMOTE, 0, 0, 512));
        Vring vring = device().getVrings().get(0);
        assertThat(vring.getAvailIdx()).isEqualTo(2);
        assertThat(vring.getUsedIdx()).isEqualTo(1);
        assertThat(vring.getInFlight()).isEqualTo(1);
        assertThat(vring.getPeakInFlight()).isEqualTo(2);
    }

    @Test
    void keepsTheChannelWhenItsHostAddressBecomesKnownAndWhenItIsWithdrawn() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE, ANNOUNCED);
        Channel channel = device().getChannels().get(0);
        assertThat(channel.getName()).isEqualTo("rpmsg-client-sample");
        assertThat(channel.isSetSrc()).isFalse();
        assertThat(channel.getDst()).isEqualTo(0x400);
        assertThat(channel.getState()).isEqualTo(OpenState.OPEN);
        showAfter(FIRST_MESSAGE);
        assertThat(device().getChannels()).containsExactly(channel);
        assertThat(channel.getSrc()).isEqualTo(0x401);
        showAfter(WITHDRAWN);
        assertThat(device().getChannels()).containsExactly(channel);
        assertThat(channel.getState()).isEqualTo(OpenState.CLOSED);
    }

    @Test
    void showsEndpointsOnTheirProcessors() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE, ANNOUNCED, FIRST_MESSAGE);
        Endpoint host = system.getProcessors().get(0).getEndpoints().get(0);
        assertThat(host.getAddress()).isEqualTo(0x401);
        assertThat(host.getBasis()).isEqualTo(EndpointBasis.SENT);
        Endpoint remote = system.getProcessors().get(1).getEndpoints().get(0);
        assertThat(remote.getAddress()).isEqualTo(0x400);
        assertThat(remote.getName()).isEqualTo("rpmsg-client-sample");
        assertThat(remote.getBasis()).isEqualTo(EndpointBasis.ANNOUNCED);
        assertThat(remote.getState()).isEqualTo(OpenState.OPEN);
        assertThat(remote.getDevice()).isSameAs(device());
    }

    @Test
    void goesBackInTimeWithTheSameObjects() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE);
        SystemState before = state.copy();
        TracedSystem asBefore = EcoreUtil.copy(system);
        List<EObject> objects = new ArrayList<>();
        system.eAllContents().forEachRemaining(objects::add);
        showAfter(ANNOUNCED, FIRST_MESSAGE);
        converter.update(before, before.timeNs());
        assertThat(EcoreUtil.equals(system, asBefore)).isTrue();
        assertThat(system.eAllContents()).toIterable().containsExactlyElementsOf(objects);
    }

    @Test
    void saysNothingWhenNothingChanged() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE, ANNOUNCED, FIRST_MESSAGE);
        assertThat(changesBy(() -> converter.update(state, state.timeNs()))).isEmpty();
    }

    @Test
    void saysOnlyWhatChanged() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE, ANNOUNCED, FIRST_MESSAGE);
        assertThat(changesBy(() -> showAfter(WITHDRAWN))).containsExactly(Literals.TRACED_SYSTEM__TIME_NS,
                Literals.CHANNEL__STATE, Literals.ENDPOINT__STATE, Literals.ENDPOINT__STATE);
    }

    @Test
    void aNewChannelIsCompleteWhenItIsAdded() {
        showAfter(CONFIGURED_TO_HOST, CONFIGURED_TO_REMOTE);
        assertThat(changesBy(() -> showAfter(ANNOUNCED))).contains(Literals.VIRTIO_DEVICE__CHANNELS)
                .doesNotContainAnyElementsOf(Literals.CHANNEL.getEStructuralFeatures());
    }

    private VirtioDevice device() {
        assertThat(system.getDevices()).hasSize(1);
        return system.getDevices().get(0);
    }

    private void showAfter(Event... events) {
        for (Event event : events) {
            state.apply(event);
        }
        converter.update(state, state.timeNs());
    }

    private List<EStructuralFeature> changesBy(Runnable step) {
        List<EStructuralFeature> changed = new ArrayList<>();
        EContentAdapter listener = new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
                    changed.add((EStructuralFeature) notification.getFeature());
                }
            }
        };
        system.eAdapters().add(listener);
        step.run();
        system.eAdapters().remove(listener);
        return changed;
    }
}
