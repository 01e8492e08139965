/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * A program of one service: it opens its endpoint at the start and has a conversation at each endpoint that it gets.
 * That is one in most implementations; Linux gives one for each channel of the name.
 */
abstract class EndpointProgram implements RunningProgram, EndpointUser {

    private final Surroundings surroundings;
    private final EndpointRequest request;
    private final Map<Endpoint, Conversation> conversations = new LinkedHashMap<>();
    private @Nullable Endpoint latestEndpoint;
    private @Nullable Conversation latestConversation;
    private boolean finishing;

    EndpointProgram(Surroundings surroundings, EndpointRequest request) {
        this.surroundings = surroundings;
        this.request = request;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final boolean finishing() {
        return finishing;
    }

    /** The conversation at a new endpoint. */
    abstract Conversation meet(Endpoint endpoint);

    /** A line on the console. */
    final void print(String line) {
        surroundings.log().print(line);
    }

    /** Lets a task run as soon as the processor is free for it: a thread that wakes up. */
    final void wake(Runnable effect) {
        surroundings.processor().task(0, effect);
    }

    @Override
    public void start() {
        surroundings.port().open(request, this);
    }

    @Override
    public void finish() {
        finishing = true;
        List.copyOf(conversations.values()).forEach(Conversation::finish);
    }

    @Override
    public boolean finished() {
        return finishing && conversations.isEmpty();
    }

    @Override
    public void opened(Endpoint endpoint) {
        Conversation conversation = meet(endpoint);
        conversations.put(endpoint, conversation);
        latestEndpoint = null;
        if (endpoint.peer() != RpmsgAddress.ANY) {
            conversation.peerKnown();
        }
    }

    @Override
    public void bound(Endpoint endpoint) {
        Conversation conversation = at(endpoint);
        if (conversation != null) {
            conversation.peerKnown();
        }
    }

    @Override
    public void received(Endpoint endpoint, ReceivedMessage message) {
        Conversation conversation = at(endpoint);
        if (conversation != null) {
            conversation.received(message);
        }
    }

    @Override
    public void unbound(Endpoint endpoint) {
        Conversation conversation = at(endpoint);
        if (conversation != null) {
            conversation.peerGone();
        }
    }

    @Override
    public void closed(Endpoint endpoint) {
        Conversation conversation = conversations.remove(endpoint);
        latestEndpoint = null;
        if (conversation != null) {
            conversation.closed();
        }
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("Failed to create endpoint " + refused.name() + ": " + error);
    }

    /** Most programs have one endpoint, so that the map is rarely asked. */
    private @Nullable Conversation at(Endpoint endpoint) {
        if (endpoint != latestEndpoint) {
            latestEndpoint = endpoint;
            latestConversation = conversations.get(endpoint);
        }
        return latestConversation;
    }
}
