/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.convert;

import static org.rpmsgtracer.model.convert.Changes.align;
import static org.rpmsgtracer.model.convert.Changes.set;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.ChannelState;
import org.rpmsgtracer.analysis.state.DeviceState;
import org.rpmsgtracer.analysis.state.EndpointState;
import org.rpmsgtracer.analysis.state.ProcessorState;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.model.Channel;
import org.rpmsgtracer.model.Endpoint;
import org.rpmsgtracer.model.EndpointBasis;
import org.rpmsgtracer.model.OpenState;
import org.rpmsgtracer.model.Processor;
import org.rpmsgtracer.model.ProcessorRole;
import org.rpmsgtracer.model.RpmsgFactory;
import org.rpmsgtracer.model.RpmsgPackage.Literals;
import org.rpmsgtracer.model.TracedSystem;
import org.rpmsgtracer.model.VirtioDevice;
import org.rpmsgtracer.model.Vring;
import org.rpmsgtracer.model.VringDirection;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.event.Direction;

/**
 * Keeps the model of one traced system at the instant that people look at. What stays the same between two instants
 * stays the same object and sends no notification. Confined to the thread that shows the model.
 */
public final class ModelConverter {

    private static final RpmsgFactory FACTORY = RpmsgFactory.eINSTANCE;

    private final TracedSystem system = FACTORY.createTracedSystem();

    /**
     * Makes an empty model at time 0.
     *
     * @param name   what people call the system: the trace's name
     * @param source where the trace came from, in the trace's own word
     */
    public ModelConverter(String name, String source) {
        system.setName(name);
        system.setSource(source);
    }

    /** The model; the same object for the life of this converter. */
    public TracedSystem system() {
        return system;
    }

    /**
     * Changes the model to what {@code state} says.
     *
     * @param state  the system after the last event that is not later than {@code timeNs}; only read
     * @param timeNs nanoseconds on the recording's clock
     */
    public void update(SystemState state, long timeNs) {
        set(system, Literals.TRACED_SYSTEM__TIME_NS, timeNs);
        align(system.getProcessors(), state.processors(), ModelConverter::same, FACTORY::createProcessor,
                ModelConverter::update);
        align(system.getDevices(), state.devices(), (device, from) -> device.getName().equals(from.name()),
                FACTORY::createVirtioDevice, this::update);
        List<VringState> vrings = state.vrings();
        List<ChannelState> channels = state.channels();
        for (VirtioDevice device : system.getDevices()) {
            align(device.getVrings(), of(vrings, vring -> vring.deviceName().equals(device.getName())),
                    (vring, from) -> vring.getName().equals(from.name()), FACTORY::createVring,
                    ModelConverter::update);
            align(device.getChannels(), of(channels, channel -> channel.device().equals(device.getName())),
                    ModelConverter::same, FACTORY::createChannel, ModelConverter::update);
        }
        List<EndpointState> endpoints = state.endpoints();
        for (Processor processor : system.getProcessors()) {
            align(processor.getEndpoints(), of(endpoints, endpoint -> isOn(processor, endpoint)), this::same,
                    FACTORY::createEndpoint, this::update);
        }
    }

    private static <S> List<S> of(List<S> states, Predicate<S> owned) {
        return states.stream().filter(owned).toList();
    }

    private static void update(Processor processor, ProcessorState from) {
        set(processor, Literals.PROCESSOR__NAME, from.name());
        set(processor, Literals.PROCESSOR__ROLE, role(from.side()));
        set(processor, Literals.PROCESSOR__LIFE_CYCLE, unlessEmpty(from.lifeCycle()));
    }

    private void update(VirtioDevice device, DeviceState from) {
        set(device, Literals.VIRTIO_DEVICE__NAME, from.name());
        set(device, Literals.VIRTIO_DEVICE__STATUS, unlessEmpty(from.status()));
        set(device, Literals.VIRTIO_DEVICE__DRIVER, processor(from.driver(), Side.HOST));
        set(device, Literals.VIRTIO_DEVICE__DEVICE, processor(from.device(), Side.REMOTE));
    }

    private static void update(Vring vring, VringState from) {
        set(vring, Literals.VRING__NAME, from.name());
        set(vring, Literals.VRING__DIRECTION, direction(from.direction()));
        set(vring, Literals.VRING__SIZE, from.num());
        set(vring, Literals.VRING__ALIGN, from.align() == 0 ? null : (Long) from.align());
        set(vring, Literals.VRING__DESC_ADDRESS, from.descAddress());
        set(vring, Literals.VRING__AVAIL_ADDRESS, from.availAddress());
        set(vring, Literals.VRING__USED_ADDRESS, from.usedAddress());
        set(vring, Literals.VRING__AVAIL_IDX, from.availIdx());
        set(vring, Literals.VRING__USED_IDX, from.usedIdx());
        set(vring, Literals.VRING__IN_FLIGHT, ifPresent(from.inFlight()));
        set(vring, Literals.VRING__PEAK_IN_FLIGHT, ifPresent(from.peakInFlight()));
        set(vring, Literals.VRING__BUFFERS, ifPresent(from.buffers()));
        set(vring, Literals.VRING__BUFFER_BYTES, ifPresent(from.bufferBytes()));
    }

    private static void update(Channel channel, ChannelState from) {
        set(channel, Literals.CHANNEL__NAME, from.name());
        set(channel, Literals.CHANNEL__SRC, unlessAny(from.src()));
        set(channel, Literals.CHANNEL__DST, unlessAny(from.dst()));
        set(channel, Literals.CHANNEL__STATE, openState(from.open()));
    }

    private void update(Endpoint endpoint, EndpointState from) {
        set(endpoint, Literals.ENDPOINT__ADDRESS, from.address());
        set(endpoint, Literals.ENDPOINT__NAME, unlessEmpty(from.name()));
        set(endpoint, Literals.ENDPOINT__STATE, openState(from.open()));
        set(endpoint, Literals.ENDPOINT__BASIS, basis(from.basis()));
        set(endpoint, Literals.ENDPOINT__DEVICE, device(from.device()));
    }

    /** A processor that is host of one device and remote of another counts twice. */
    private static boolean same(Processor processor, ProcessorState from) {
        return processor.getName().equals(from.name()) && processor.getRole() == role(from.side());
    }

    /** An address that became known, or is not known yet at an earlier instant, does not make it another channel. */
    private static boolean same(Channel channel, ChannelState from) {
        return channel.getName().equals(from.name())
                && (!channel.isSetSrc() || from.src() == RpmsgAddress.ANY || channel.getSrc() == from.src())
                && (!channel.isSetDst() || from.dst() == RpmsgAddress.ANY || channel.getDst() == from.dst());
    }

    private boolean same(Endpoint endpoint, EndpointState from) {
        return endpoint.getAddress() == from.address() && endpoint.getDevice() == device(from.device());
    }

    private static boolean isOn(Processor processor, EndpointState endpoint) {
        return processor.getName().equals(endpoint.processor()) && processor.getRole() == role(endpoint.side());
    }

    private @Nullable Processor processor(String name, Side side) {
        for (Processor processor : system.getProcessors()) {
            if (processor.getName().equals(name) && processor.getRole() == role(side)) {
                return processor;
            }
        }
        return null;
    }

    private @Nullable VirtioDevice device(String name) {
        for (VirtioDevice device : system.getDevices()) {
            if (device.getName().equals(name)) {
                return device;
            }
        }
        return null;
    }

    private static ProcessorRole role(Side side) {
        return switch (side) {
            case HOST -> ProcessorRole.HOST;
            case REMOTE -> ProcessorRole.REMOTE;
        };
    }

    private static VringDirection direction(Direction direction) {
        return switch (direction) {
            case HOST_TO_REMOTE -> VringDirection.HOST_TO_REMOTE;
            case REMOTE_TO_HOST -> VringDirection.REMOTE_TO_HOST;
        };
    }

    private static OpenState openState(boolean open) {
        return open ? OpenState.OPEN : OpenState.CLOSED;
    }

    private static EndpointBasis basis(EndpointState.Basis basis) {
        return switch (basis) {
            case ADDRESSED -> EndpointBasis.ADDRESSED;
            case SENT -> EndpointBasis.SENT;
            case ANNOUNCED -> EndpointBasis.ANNOUNCED;
            case RECORDED -> EndpointBasis.RECORDED;
        };
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long unlessAny(long address) {
        return address == RpmsgAddress.ANY ? null : address;
    }

    private static @Nullable Integer ifPresent(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Long ifPresent(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
