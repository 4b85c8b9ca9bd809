// @ts-nocheck
/** Generated from schemas/ by schemas/generate.ts. Do not edit. */
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateProfile = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"],"default":"x86_64"},"accelerator":{"enum":["kvm","tcg","auto"],"default":"kvm"},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"},"default":{}},"topology":{"type":"object","additionalProperties":false,"required":["sockets","cores","threads"],"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}},"default":{}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}},"default":{}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}},"default":{}},"firmware":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["bios","uefi"]},"secureBoot":{"type":"boolean","default":false}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"],"default":"disk"},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"source":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"default":[]},"checksums":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1,"maximum":1000000000000000},"page":{"type":"string","pattern":"^https://\\S+$","maxLength":2000},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"}}},"mode":{"enum":["overlay","copy","ephemeral","direct"],"x-kvmrun":"derived"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean","default":false},"shared":{"type":"boolean","default":false},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"],"default":"auto"},"aio":{"enum":["auto","io_uring","native","threads"],"default":"auto"},"discard":{"enum":["unmap","ignore"],"default":"unmap"},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096],"default":512},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}},"default":[]},"networks":{"type":"array","maxItems":8,"items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"],"default":"virtio"},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["host","guest"],"properties":{"protocol":{"enum":["tcp","udp"],"default":"tcp"},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$","default":"127.0.0.1"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}},"default":[]},"restrict":{"type":"boolean","default":false}}},{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}}}]},"default":[]},"clock":{"type":"object","additionalProperties":false,"properties":{"base":{"enum":["utc","localtime"],"default":"utc"},"lateTicks":{"enum":["as-they-come","catch-up"],"default":"as-they-come"}},"default":{}},"sleepStates":{"enum":["allowed","none"],"default":"allowed"},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"],"default":"uart"}},"default":{}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"],"default":"emulator"},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}},"default":{"type":"none"}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"],"default":"none"},"input":{"enum":["virtio","usb"],"default":"virtio"}},"default":{}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"],"default":"none"}},"default":{}},"onDiskFull":{"enum":["wait","resume"],"default":"wait"},"ready":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"running"}}},{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","port"],"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535,"default":22},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","command"],"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}}],"default":{"type":"running"}},"windows":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"enum":["10","11","server-2019","server-2022","server-2025"]},"iso":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"virtioWin":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["iso","none"],"default":"iso"},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"default":[]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"default":{}},"install":{"type":"object","additionalProperties":false,"required":["user","password"],"properties":{"edition":{"type":"string","minLength":1,"maxLength":128},"image":{"type":"integer","minimum":1,"maximum":99},"productKey":{"tsType":"string | {readonly file?: string; readonly env?: string}","type":["string","object"],"maxLength":100,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"language":{"type":"string","minLength":1,"maxLength":32,"default":"en-US"},"locale":{"type":"string","minLength":1,"maxLength":32},"keyboard":{"type":"string","minLength":1,"maxLength":32},"timezone":{"type":"string","minLength":1,"maxLength":64,"default":"UTC"},"user":{"type":"string","minLength":1,"maxLength":64},"password":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"computerName":{"type":"string","minLength":1,"maxLength":64},"rdp":{"type":"boolean","default":true},"scripts":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"default":[]}}}}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean","default":true},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"default":[]},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"default":[]},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256},"default":[]},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$","default":"0644"}}},"default":[]},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}},"default":[]},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"default":[]},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"20s"},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"90s"},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10s"},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"}},"default":{}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"],"default":"no"},"maxRetries":{"type":"integer","minimum":0,"maximum":1000,"default":5},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10min"},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"1s"},"factor":{"type":"number","minimum":1,"maximum":10,"default":2},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"}},"default":{}}},"default":{}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536},"default":[]}},"$id":"profile"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime0.default;
const pattern0 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern1 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern2 = new RegExp("^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern4 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern7 = new RegExp("^https?://\\S+$", "u");
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern12 = new RegExp("^https://\\S+$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern19 = new RegExp("^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$", "u");
const pattern20 = new RegExp("^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$", "u");
const pattern21 = new RegExp("^auto$", "u");
const pattern23 = new RegExp("^\\**[^*].*$", "u");
const pattern24 = new RegExp("^[0-9]+(ms|s|min|h)$", "u");
const pattern32 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$", "u");
const pattern35 = new RegExp("^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$", "u");
const pattern36 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern37 = new RegExp("^[^:\\r\\n]*$", "u");
const pattern39 = new RegExp("^/[^\\r\\n:]+$", "u");
const pattern42 = new RegExp("^/[^\\r\\n]+$", "u");
const pattern44 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$", "u");
const pattern45 = new RegExp("^0?[0-7]{3,4}$", "u");
const pattern46 = new RegExp("^[^\\r\\n]{1,256}$", "u");
const pattern54 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="profile" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arch === undefined){
data.arch = "x86_64";
}
if(data.accelerator === undefined){
data.accelerator = "kvm";
}
if(data.cpu === undefined){
data.cpu = {};
}
if(data.memory === undefined){
data.memory = {};
}
if(data.boot === undefined){
data.boot = {};
}
if(data.disks === undefined){
data.disks = [];
}
if(data.networks === undefined){
data.networks = [];
}
if(data.clock === undefined){
data.clock = {};
}
if(data.sleepStates === undefined){
data.sleepStates = "allowed";
}
if(data.serial === undefined){
data.serial = {};
}
if(data.rng === undefined){
data.rng = {};
}
if(data.balloon === undefined){
data.balloon = {};
}
if(data.guestAgent === undefined){
data.guestAgent = {};
}
if(data.tpm === undefined){
data.tpm = {"type":"none"};
}
if(data.display === undefined){
data.display = {};
}
if(data.watchdog === undefined){
data.watchdog = {};
}
if(data.onDiskFull === undefined){
data.onDiskFull = "wait";
}
if(data.ready === undefined){
data.ready = {"type":"running"};
}
if(data.credentials === undefined){
data.credentials = [];
}
if(data.stop === undefined){
data.stop = {};
}
if(data.restart === undefined){
data.restart = {};
}
if(data.extraArgs === undefined){
data.extraArgs = [];
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 4096){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema11.properties.extends.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 4096){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err13 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.uuid !== undefined){
let data5 = data.uuid;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let data6 = data.arch;
if(!((data6 === "x86_64") || (data6 === "aarch64"))){
const err18 = {instancePath:instancePath+"/arch",schemaPath:"#/properties/arch/enum",keyword:"enum",params:{allowedValues: schema11.properties.arch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data7 = data.accelerator;
if(!(((data7 === "kvm") || (data7 === "tcg")) || (data7 === "auto"))){
const err19 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema11.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.machine !== undefined){
let data8 = data.machine;
if(typeof data8 === "string"){
if(func3(data8) > 40){
const err20 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern2.test(data8)){
const err21 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/pattern",keyword:"pattern",params:{pattern: "^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"},message:"must match pattern \""+"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data9 = data.cpu;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.features === undefined){
data9.features = {};
}
for(const key1 in data9){
if(!((((key1 === "count") || (key1 === "model")) || (key1 === "features")) || (key1 === "topology"))){
const err23 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1024 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data9.model !== undefined){
let data11 = data9.model;
if(typeof data11 === "string"){
if(func3(data11) > 64){
const err27 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data11)){
const err28 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data12 = data9.features;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs27 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err30 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern4.test(key2)){
const err31 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err32 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data12){
if(typeof data12[key3] !== "boolean"){
const err33 = {instancePath:instancePath+"/cpu/features/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cpu/properties/features/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.topology !== undefined){
let data14 = data9.topology;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.sockets === undefined){
const err35 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "sockets"},message:"must have required property '"+"sockets"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.cores === undefined){
const err36 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.threads === undefined){
const err37 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data14){
if(!(((key4 === "sockets") || (key4 === "cores")) || (key4 === "threads"))){
const err38 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.sockets !== undefined){
let data15 = data14.sockets;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 64 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data14.cores !== undefined){
let data16 = data14.cores;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1024 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data14.threads !== undefined){
let data17 = data14.threads;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 8 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
let data18 = data.memory;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "size")){
const err50 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.size !== undefined){
let data19 = data18.size;
if(typeof data19 === "string"){
if(func3(data19) > 24){
const err51 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern5.test(data19)){
const err52 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data20 = data.boot;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "kernel") || (key6 === "initrd")) || (key6 === "cmdline"))){
const err55 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.kernel !== undefined){
let data21 = data20.kernel;
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err56 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data21) < 1){
const err57 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.initrd !== undefined){
let data22 = data20.initrd;
if(typeof data22 === "string"){
if(func3(data22) > 4096){
const err59 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data22) < 1){
const err60 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data20.cmdline !== undefined){
let data23 = data20.cmdline;
if(typeof data23 === "string"){
if(func3(data23) > 2047){
const err62 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.firmware !== undefined){
let data24 = data.firmware;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.secureBoot === undefined){
data24.secureBoot = false;
}
if(data24.type === undefined){
const err65 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 in data24){
if(!((key7 === "type") || (key7 === "secureBoot"))){
const err66 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!((data25 === "bios") || (data25 === "uefi"))){
const err67 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(typeof data24.secureBoot !== "boolean"){
const err68 = {instancePath:instancePath+"/firmware/secureBoot",schemaPath:"#/properties/firmware/properties/secureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let data27 = data.disks;
if(Array.isArray(data27)){
if(data27.length > 32){
const err70 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.media === undefined){
data28.media = "disk";
}
if(data28.readOnly === undefined){
data28.readOnly = false;
}
if(data28.shared === undefined){
data28.shared = false;
}
if(data28.cache === undefined){
data28.cache = "auto";
}
if(data28.aio === undefined){
data28.aio = "auto";
}
if(data28.discard === undefined){
data28.discard = "unmap";
}
if(data28.id === undefined){
const err71 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key8 in data28){
if(!(func2.call(schema11.properties.disks.items.properties, key8))){
const err72 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(func3(data29) > 20){
const err73 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern6.test(data29)){
const err74 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
let data30 = data28.media;
if(!((data30 === "disk") || (data30 === "cdrom"))){
const err76 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data28.path !== undefined){
let data31 = data28.path;
if(typeof data31 === "string"){
if(func3(data31) > 4096){
const err77 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func3(data31) < 1){
const err78 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data28.source !== undefined){
let data32 = data28.source;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.mirrors === undefined){
data32.mirrors = [];
}
for(const key9 in data32){
if(!(func2.call(schema11.properties.disks.items.properties.source.properties, key9))){
const err80 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.path !== undefined){
let data33 = data32.path;
if(typeof data33 === "string"){
if(func3(data33) > 4096){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func3(data33) < 1){
const err82 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.url !== undefined){
let data34 = data32.url;
if(typeof data34 === "string"){
if(func3(data34) > 2000){
const err84 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern7.test(data34)){
const err85 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
let data35 = data32.mirrors;
if(Array.isArray(data35)){
if(data35.length > 16){
const err87 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(typeof data36 === "string"){
if(func3(data36) > 2000){
const err88 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern7.test(data36)){
const err89 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data32.checksums !== undefined){
let data37 = data32.checksums;
if(typeof data37 === "string"){
if(func3(data37) > 2000){
const err92 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern7.test(data37)){
const err93 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data32.sha256 !== undefined){
let data38 = data32.sha256;
if(typeof data38 === "string"){
if(!pattern10.test(data38)){
const err95 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data32.sha512 !== undefined){
let data39 = data32.sha512;
if(typeof data39 === "string"){
if(!pattern11.test(data39)){
const err97 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.size !== undefined){
let data40 = data32.size;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err99 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000000 || isNaN(data40)){
const err100 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err101 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
if(data32.page !== undefined){
let data41 = data32.page;
if(typeof data41 === "string"){
if(func3(data41) > 2000){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern12.test(data41)){
const err103 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data32.format !== undefined){
let data42 = data32.format;
if(!(((((data42 === "qcow2") || (data42 === "raw")) || (data42 === "vmdk")) || (data42 === "vdi")) || (data42 === "vhdx"))){
const err105 = {instancePath:instancePath+"/disks/" + i1+"/source/format",schemaPath:"#/properties/disks/items/properties/source/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.source.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data28.mode !== undefined){
let data43 = data28.mode;
if(!((((data43 === "overlay") || (data43 === "copy")) || (data43 === "ephemeral")) || (data43 === "direct"))){
const err107 = {instancePath:instancePath+"/disks/" + i1+"/mode",schemaPath:"#/properties/disks/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data28.format !== undefined){
let data44 = data28.format;
if(!(((((data44 === "qcow2") || (data44 === "raw")) || (data44 === "vmdk")) || (data44 === "vdi")) || (data44 === "vhdx"))){
const err108 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.bus !== undefined){
let data45 = data28.bus;
if(!((((((data45 === "virtio") || (data45 === "scsi")) || (data45 === "nvme")) || (data45 === "sata")) || (data45 === "ide")) || (data45 === "usb"))){
const err109 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(typeof data28.readOnly !== "boolean"){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(typeof data28.shared !== "boolean"){
const err111 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data28.serial !== undefined){
let data48 = data28.serial;
if(typeof data48 === "string"){
if(func3(data48) > 20){
const err112 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern13.test(data48)){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data28.bootIndex !== undefined){
let data49 = data28.bootIndex;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err116 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err117 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data28.size !== undefined){
let data50 = data28.size;
if(typeof data50 === "string"){
if(func3(data50) > 24){
const err118 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern5.test(data50)){
const err119 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
let data51 = data28.cache;
if(!((((((data51 === "auto") || (data51 === "none")) || (data51 === "writeback")) || (data51 === "writethrough")) || (data51 === "directsync")) || (data51 === "unsafe"))){
const err121 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
let data52 = data28.aio;
if(!((((data52 === "auto") || (data52 === "io_uring")) || (data52 === "native")) || (data52 === "threads"))){
const err122 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
let data53 = data28.discard;
if(!((data53 === "unmap") || (data53 === "ignore"))){
const err123 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data28.detectZeroes !== undefined){
let data54 = data28.detectZeroes;
if(!(((data54 === "off") || (data54 === "on")) || (data54 === "unmap"))){
const err124 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data28.ioThreads !== undefined){
let data55 = data28.ioThreads;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err125 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 16 || isNaN(data55)){
const err126 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err127 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data28.throttle !== undefined){
let data56 = data28.throttle;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key10 in data56){
if(!((((((key10 === "iops") || (key10 === "readIops")) || (key10 === "writeIops")) || (key10 === "bandwidth")) || (key10 === "readBandwidth")) || (key10 === "writeBandwidth"))){
const err128 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.iops !== undefined){
let data57 = data56.iops;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err129 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000 || isNaN(data57)){
const err130 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err131 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data56.readIops !== undefined){
let data58 = data56.readIops;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err132 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
const err133 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err134 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data56.writeIops !== undefined){
let data59 = data56.writeIops;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err135 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000 || isNaN(data59)){
const err136 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err137 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data56.bandwidth !== undefined){
let data60 = data56.bandwidth;
if(typeof data60 === "string"){
if(func3(data60) > 24){
const err138 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!pattern5.test(data60)){
const err139 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data56.readBandwidth !== undefined){
let data61 = data56.readBandwidth;
if(typeof data61 === "string"){
if(func3(data61) > 24){
const err141 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern5.test(data61)){
const err142 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data56.writeBandwidth !== undefined){
let data62 = data56.writeBandwidth;
if(typeof data62 === "string"){
if(func3(data62) > 24){
const err144 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern5.test(data62)){
const err145 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data28.blockSize !== undefined){
let data63 = data28.blockSize;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.logical === undefined){
data63.logical = 512;
}
for(const key11 in data63){
if(!((key11 === "logical") || (key11 === "physical"))){
const err148 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
let data64 = data63.logical;
if(!((((data64 === 512) || (data64 === 1024)) || (data64 === 2048)) || (data64 === 4096))){
const err149 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data63.physical !== undefined){
let data65 = data63.physical;
if(!((((((((data65 === 512) || (data65 === 1024)) || (data65 === 2048)) || (data65 === 4096)) || (data65 === 8192)) || (data65 === 16384)) || (data65 === 32768)) || (data65 === 65536))){
const err150 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
let data66 = data.networks;
if(Array.isArray(data66)){
if(data66.length > 8){
const err154 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len3 = data66.length;
for(let i3=0; i3<len3; i3++){
let data67 = data66[i3];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err155 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const tag0 = data67.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.model === undefined){
data67.model = "virtio";
}
if(data67.forwards === undefined){
data67.forwards = [];
}
if(data67.restrict === undefined){
data67.restrict = false;
}
if(data67.id === undefined){
const err156 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data67.type === undefined){
const err157 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key12 in data67){
if(!((((((key12 === "id") || (key12 === "type")) || (key12 === "model")) || (key12 === "mac")) || (key12 === "forwards")) || (key12 === "restrict"))){
const err158 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 === "string"){
if(func3(data68) > 20){
const err159 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!pattern6.test(data68)){
const err160 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data67.type !== undefined){
if("user" !== data67.type){
const err162 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(!(data67.model === "virtio")){
const err163 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data67.mac !== undefined){
let data71 = data67.mac;
if(typeof data71 === "string"){
if(!pattern19.test(data71)){
const err164 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
let data72 = data67.forwards;
if(Array.isArray(data72)){
if(data72.length > 256){
const err166 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
let data73 = data72[i4];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.protocol === undefined){
data73.protocol = "tcp";
}
if(data73.hostAddress === undefined){
data73.hostAddress = "127.0.0.1";
}
if(data73.host === undefined){
const err167 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data73.guest === undefined){
const err168 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "guest"},message:"must have required property '"+"guest"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key13 in data73){
if(!((((key13 === "protocol") || (key13 === "hostAddress")) || (key13 === "host")) || (key13 === "guest"))){
const err169 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
let data74 = data73.protocol;
if(!((data74 === "tcp") || (data74 === "udp"))){
const err170 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/protocol",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
let data75 = data73.hostAddress;
if(typeof data75 === "string"){
if(!pattern20.test(data75)){
const err171 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data73.host !== undefined){
let data76 = data73.host;
if((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (typeof data76 !== "string")){
const err173 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 65535 || isNaN(data76)){
const err174 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err175 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern21.test(data76)){
const err176 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data73.guest !== undefined){
let data77 = data73.guest;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err177 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
const err178 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err179 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
}
else {
const err180 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data67.restrict !== "boolean"){
const err182 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else if(tag0 === "none"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err184 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data67.type === undefined){
const err185 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key14 in data67){
if(!((key14 === "id") || (key14 === "type"))){
const err186 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data67.id !== undefined){
let data79 = data67.id;
if(typeof data79 === "string"){
if(func3(data79) > 20){
const err187 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!pattern6.test(data79)){
const err188 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data67.type !== undefined){
if("none" !== data67.type){
const err190 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
let data81 = data.clock;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.base === undefined){
data81.base = "utc";
}
if(data81.lateTicks === undefined){
data81.lateTicks = "as-they-come";
}
for(const key15 in data81){
if(!((key15 === "base") || (key15 === "lateTicks"))){
const err196 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
let data82 = data81.base;
if(!((data82 === "utc") || (data82 === "localtime"))){
const err197 = {instancePath:instancePath+"/clock/base",schemaPath:"#/properties/clock/properties/base/enum",keyword:"enum",params:{allowedValues: schema11.properties.clock.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
let data83 = data81.lateTicks;
if(!((data83 === "as-they-come") || (data83 === "catch-up"))){
const err198 = {instancePath:instancePath+"/clock/lateTicks",schemaPath:"#/properties/clock/properties/lateTicks/enum",keyword:"enum",params:{allowedValues: schema11.properties.clock.properties.lateTicks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
let data84 = data.sleepStates;
if(!((data84 === "allowed") || (data84 === "none"))){
const err200 = {instancePath:instancePath+"/sleepStates",schemaPath:"#/properties/sleepStates/enum",keyword:"enum",params:{allowedValues: schema11.properties.sleepStates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
let data85 = data.serial;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.type === undefined){
data85.type = "uart";
}
for(const key16 in data85){
if(!(key16 === "type")){
const err201 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
let data86 = data85.type;
if(!((data86 === "uart") || (data86 === "none"))){
const err202 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
let data87 = data.rng;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.type === undefined){
data87.type = "none";
}
for(const key17 in data87){
if(!(key17 === "type")){
const err204 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
let data88 = data87.type;
if(!((data88 === "virtio") || (data88 === "none"))){
const err205 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
let data89 = data.balloon;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.type === undefined){
data89.type = "none";
}
for(const key18 in data89){
if(!(key18 === "type")){
const err207 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
let data90 = data89.type;
if(!((data90 === "virtio") || (data90 === "none"))){
const err208 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
let data91 = data.guestAgent;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.type === undefined){
data91.type = "none";
}
for(const key19 in data91){
if(!(key19 === "type")){
const err210 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
let data92 = data91.type;
if(!((data92 === "virtio") || (data92 === "none"))){
const err211 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
let data93 = data.tpm;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.type === undefined){
data93.type = "emulator";
}
for(const key20 in data93){
if(!((key20 === "type") || (key20 === "model"))){
const err213 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
let data94 = data93.type;
if(!((data94 === "emulator") || (data94 === "none"))){
const err214 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data93.model !== undefined){
let data95 = data93.model;
if(!((data95 === "crb") || (data95 === "tis"))){
const err215 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
let data96 = data.display;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.type === undefined){
data96.type = "none";
}
if(data96.input === undefined){
data96.input = "virtio";
}
for(const key21 in data96){
if(!((key21 === "type") || (key21 === "input"))){
const err217 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
let data97 = data96.type;
if(!(((data97 === "none") || (data97 === "gtk")) || (data97 === "vnc"))){
const err218 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
let data98 = data96.input;
if(!((data98 === "virtio") || (data98 === "usb"))){
const err219 = {instancePath:instancePath+"/display/input",schemaPath:"#/properties/display/properties/input/enum",keyword:"enum",params:{allowedValues: schema11.properties.display.properties.input.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
let data99 = data.watchdog;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.type === undefined){
data99.type = "none";
}
for(const key22 in data99){
if(!(key22 === "type")){
const err221 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
let data100 = data99.type;
if(!((data100 === "itco") || (data100 === "none"))){
const err222 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
let data101 = data.onDiskFull;
if(!((data101 === "wait") || (data101 === "resume"))){
const err224 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema11.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
let data102 = data.ready;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.type === undefined){
const err225 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
const tag1 = data102.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.type === undefined){
const err226 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key23 in data102){
if(!(key23 === "type")){
const err227 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data102.type !== undefined){
if("running" !== data102.type){
const err228 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.timeout === undefined){
data102.timeout = "5min";
}
if(data102.type === undefined){
const err230 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data102.text === undefined){
const err231 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key24 in data102){
if(!(((key24 === "type") || (key24 === "text")) || (key24 === "timeout"))){
const err232 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data102.type !== undefined){
if("serial" !== data102.type){
const err233 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data102.text !== undefined){
let data105 = data102.text;
if(typeof data105 === "string"){
if(func3(data105) > 200){
const err234 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!pattern23.test(data105)){
const err235 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
let data106 = data102.timeout;
if(typeof data106 === "string"){
if(func3(data106) > 12){
const err237 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern24.test(data106)){
const err238 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.timeout === undefined){
data102.timeout = "5min";
}
if(data102.type === undefined){
const err241 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data102.port === undefined){
const err242 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key25 in data102){
if(!(((key25 === "type") || (key25 === "port")) || (key25 === "timeout"))){
const err243 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data102.type !== undefined){
if("tcp" !== data102.type){
const err244 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data102.port !== undefined){
let data108 = data102.port;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err245 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 65535 || isNaN(data108)){
const err246 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err247 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
let data109 = data102.timeout;
if(typeof data109 === "string"){
if(func3(data109) > 12){
const err248 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern24.test(data109)){
const err249 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.port === undefined){
data102.port = 22;
}
if(data102.timeout === undefined){
data102.timeout = "5min";
}
if(data102.type === undefined){
const err252 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key26 in data102){
if(!(((key26 === "type") || (key26 === "port")) || (key26 === "timeout"))){
const err253 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data102.type !== undefined){
if("ssh" !== data102.type){
const err254 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
let data111 = data102.port;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err255 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 65535 || isNaN(data111)){
const err256 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err257 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
let data112 = data102.timeout;
if(typeof data112 === "string"){
if(func3(data112) > 12){
const err258 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!pattern24.test(data112)){
const err259 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.timeout === undefined){
data102.timeout = "5min";
}
if(data102.type === undefined){
const err262 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key27 in data102){
if(!((key27 === "type") || (key27 === "timeout"))){
const err263 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data102.type !== undefined){
if("agent" !== data102.type){
const err264 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
let data114 = data102.timeout;
if(typeof data114 === "string"){
if(func3(data114) > 12){
const err265 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern24.test(data114)){
const err266 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else if(tag1 === "command"){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.timeout === undefined){
data102.timeout = "5min";
}
if(data102.type === undefined){
const err269 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data102.command === undefined){
const err270 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key28 in data102){
if(!(((key28 === "type") || (key28 === "command")) || (key28 === "timeout"))){
const err271 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data102.type !== undefined){
if("command" !== data102.type){
const err272 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data102.command !== undefined){
let data116 = data102.command;
if(Array.isArray(data116)){
if(data116.length > 64){
const err273 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data116.length < 1){
const err274 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len5 = data116.length;
for(let i5=0; i5<len5; i5++){
let data117 = data116[i5];
if(typeof data117 === "string"){
if(func3(data117) > 4096){
const err275 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
let data118 = data102.timeout;
if(typeof data118 === "string"){
if(func3(data118) > 12){
const err278 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern24.test(data118)){
const err279 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data.windows !== undefined){
let data119 = data.windows;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.virtioWin === undefined){
data119.virtioWin = {};
}
if(data119.version === undefined){
const err285 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key29 in data119){
if(!((((key29 === "version") || (key29 === "iso")) || (key29 === "virtioWin")) || (key29 === "install"))){
const err286 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data119.version !== undefined){
let data120 = data119.version;
if(!(((((data120 === "10") || (data120 === "11")) || (data120 === "server-2019")) || (data120 === "server-2022")) || (data120 === "server-2025"))){
const err287 = {instancePath:instancePath+"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data119.iso !== undefined){
let data121 = data119.iso;
if(typeof data121 === "string"){
if(func3(data121) > 4096){
const err288 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(func3(data121) < 1){
const err289 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
let data122 = data119.virtioWin;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.type === undefined){
data122.type = "iso";
}
if(data122.mirrors === undefined){
data122.mirrors = [];
}
for(const key30 in data122){
if(!(((((key30 === "type") || (key30 === "path")) || (key30 === "url")) || (key30 === "mirrors")) || (key30 === "sha256"))){
const err291 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
let data123 = data122.type;
if(!((data123 === "iso") || (data123 === "none"))){
const err292 = {instancePath:instancePath+"/windows/virtioWin/type",schemaPath:"#/properties/windows/properties/virtioWin/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.windows.properties.virtioWin.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data122.path !== undefined){
let data124 = data122.path;
if(typeof data124 === "string"){
if(func3(data124) > 4096){
const err293 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func3(data124) < 1){
const err294 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data122.url !== undefined){
let data125 = data122.url;
if(typeof data125 === "string"){
if(func3(data125) > 2000){
const err296 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!pattern7.test(data125)){
const err297 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
let data126 = data122.mirrors;
if(Array.isArray(data126)){
if(data126.length > 16){
const err299 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
const len6 = data126.length;
for(let i6=0; i6<len6; i6++){
let data127 = data126[i6];
if(typeof data127 === "string"){
if(func3(data127) > 2000){
const err300 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern7.test(data127)){
const err301 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data122.sha256 !== undefined){
let data128 = data122.sha256;
if(typeof data128 === "string"){
if(!pattern10.test(data128)){
const err304 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data119.install !== undefined){
let data129 = data119.install;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.language === undefined){
data129.language = "en-US";
}
if(data129.timezone === undefined){
data129.timezone = "UTC";
}
if(data129.rdp === undefined){
data129.rdp = true;
}
if(data129.scripts === undefined){
data129.scripts = [];
}
if(data129.user === undefined){
const err307 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data129.password === undefined){
const err308 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key31 in data129){
if(!(func2.call(schema11.properties.windows.properties.install.properties, key31))){
const err309 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data129.edition !== undefined){
let data130 = data129.edition;
if(typeof data130 === "string"){
if(func3(data130) > 128){
const err310 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(func3(data130) < 1){
const err311 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data129.image !== undefined){
let data131 = data129.image;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err313 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 99 || isNaN(data131)){
const err314 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err315 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
if(data129.productKey !== undefined){
let data132 = data129.productKey;
if((typeof data132 !== "string") && (!(data132 && typeof data132 == "object" && !Array.isArray(data132)))){
const err316 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/type",keyword:"type",params:{type: schema11.properties.windows.properties.install.properties.productKey.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data132 === "string"){
if(func3(data132) > 100){
const err317 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key32 in data132){
if(!((key32 === "file") || (key32 === "env"))){
const err318 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data132.file !== undefined){
let data133 = data132.file;
if(typeof data133 === "string"){
if(func3(data133) > 4096){
const err319 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(func3(data133) < 1){
const err320 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data132.env !== undefined){
let data134 = data132.env;
if(typeof data134 === "string"){
if(func3(data134) > 256){
const err322 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!pattern32.test(data134)){
const err323 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
let data135 = data129.language;
if(typeof data135 === "string"){
if(func3(data135) > 32){
const err325 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func3(data135) < 1){
const err326 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data129.locale !== undefined){
let data136 = data129.locale;
if(typeof data136 === "string"){
if(func3(data136) > 32){
const err328 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(func3(data136) < 1){
const err329 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data129.keyboard !== undefined){
let data137 = data129.keyboard;
if(typeof data137 === "string"){
if(func3(data137) > 32){
const err331 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func3(data137) < 1){
const err332 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
let data138 = data129.timezone;
if(typeof data138 === "string"){
if(func3(data138) > 64){
const err334 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(func3(data138) < 1){
const err335 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data129.user !== undefined){
let data139 = data129.user;
if(typeof data139 === "string"){
if(func3(data139) > 64){
const err337 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(func3(data139) < 1){
const err338 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data129.password !== undefined){
let data140 = data129.password;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key33 in data140){
if(!((key33 === "file") || (key33 === "env"))){
const err340 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data140.file !== undefined){
let data141 = data140.file;
if(typeof data141 === "string"){
if(func3(data141) > 4096){
const err341 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(func3(data141) < 1){
const err342 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data140.env !== undefined){
let data142 = data140.env;
if(typeof data142 === "string"){
if(func3(data142) > 256){
const err344 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!pattern32.test(data142)){
const err345 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data129.computerName !== undefined){
let data143 = data129.computerName;
if(typeof data143 === "string"){
if(func3(data143) > 64){
const err348 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(func3(data143) < 1){
const err349 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(typeof data129.rdp !== "boolean"){
const err351 = {instancePath:instancePath+"/windows/install/rdp",schemaPath:"#/properties/windows/properties/install/properties/rdp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
let data145 = data129.scripts;
if(Array.isArray(data145)){
if(data145.length > 16){
const err352 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const len7 = data145.length;
for(let i7=0; i7<len7; i7++){
let data146 = data145[i7];
if(typeof data146 === "string"){
if(func3(data146) > 4096){
const err353 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(func3(data146) < 1){
const err354 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data.cloudInit !== undefined){
let data147 = data.cloudInit;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.defaultUser === undefined){
data147.defaultUser = true;
}
if(data147.sshKeys === undefined){
data147.sshKeys = [];
}
if(data147.users === undefined){
data147.users = [];
}
if(data147.packages === undefined){
data147.packages = [];
}
if(data147.files === undefined){
data147.files = [];
}
if(data147.runcmd === undefined){
data147.runcmd = [];
}
for(const key34 in data147){
if(!(func2.call(schema11.properties.cloudInit.properties, key34))){
const err359 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data147.hostname !== undefined){
let data148 = data147.hostname;
if(typeof data148 === "string"){
if(func3(data148) > 253){
const err360 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(!pattern34.test(data148)){
const err361 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(typeof data147.defaultUser !== "boolean"){
const err363 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
let data150 = data147.sshKeys;
if(Array.isArray(data150)){
if(data150.length > 64){
const err364 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
const len8 = data150.length;
for(let i8=0; i8<len8; i8++){
let data151 = data150[i8];
if((typeof data151 !== "string") && (!(data151 && typeof data151 == "object" && !Array.isArray(data151)))){
const err365 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data151 === "string"){
if(func3(data151) > 16384){
const err366 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!pattern35.test(data151)){
const err367 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.file === undefined){
const err368 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key35 in data151){
if(!(key35 === "file")){
const err369 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data151.file !== undefined){
let data152 = data151.file;
if(typeof data152 === "string"){
if(func3(data152) > 4096){
const err370 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(func3(data152) < 1){
const err371 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
}
}
else {
const err373 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
let data153 = data147.users;
if(Array.isArray(data153)){
if(data153.length > 64){
const err374 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len9 = data153.length;
for(let i9=0; i9<len9; i9++){
let data154 = data153[i9];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.groups === undefined){
data154.groups = [];
}
if(data154.sshKeys === undefined){
data154.sshKeys = [];
}
if(data154.name === undefined){
const err375 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key36 in data154){
if(!(((((((key36 === "name") || (key36 === "gecos")) || (key36 === "groups")) || (key36 === "shell")) || (key36 === "sudo")) || (key36 === "sshKeys")) || (key36 === "passwordHash"))){
const err376 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data154.name !== undefined){
let data155 = data154.name;
if(typeof data155 === "string"){
if(func3(data155) > 32){
const err377 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!pattern36.test(data155)){
const err378 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data154.gecos !== undefined){
let data156 = data154.gecos;
if(typeof data156 === "string"){
if(func3(data156) > 256){
const err380 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!pattern37.test(data156)){
const err381 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
let data157 = data154.groups;
if(Array.isArray(data157)){
if(data157.length > 64){
const err383 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
const len10 = data157.length;
for(let i10=0; i10<len10; i10++){
let data158 = data157[i10];
if(typeof data158 === "string"){
if(func3(data158) > 32){
const err384 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(!pattern36.test(data158)){
const err385 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data154.shell !== undefined){
let data159 = data154.shell;
if(typeof data159 === "string"){
if(func3(data159) > 1024){
const err388 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(!pattern39.test(data159)){
const err389 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data154.sudo !== undefined){
let data160 = data154.sudo;
if(typeof data160 === "string"){
if(func3(data160) > 1024){
const err391 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(func3(data160) < 1){
const err392 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
let data161 = data154.sshKeys;
if(Array.isArray(data161)){
if(data161.length > 64){
const err394 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
const len11 = data161.length;
for(let i11=0; i11<len11; i11++){
let data162 = data161[i11];
if((typeof data162 !== "string") && (!(data162 && typeof data162 == "object" && !Array.isArray(data162)))){
const err395 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(typeof data162 === "string"){
if(func3(data162) > 16384){
const err396 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(!pattern35.test(data162)){
const err397 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.file === undefined){
const err398 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key37 in data162){
if(!(key37 === "file")){
const err399 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data162.file !== undefined){
let data163 = data162.file;
if(typeof data163 === "string"){
if(func3(data163) > 4096){
const err400 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(func3(data163) < 1){
const err401 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
}
else {
const err403 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data154.passwordHash !== undefined){
let data164 = data154.passwordHash;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key38 in data164){
if(!((key38 === "file") || (key38 === "env"))){
const err404 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data164.file !== undefined){
let data165 = data164.file;
if(typeof data165 === "string"){
if(func3(data165) > 4096){
const err405 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(func3(data165) < 1){
const err406 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data164.env !== undefined){
let data166 = data164.env;
if(typeof data166 === "string"){
if(func3(data166) > 256){
const err408 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(!pattern32.test(data166)){
const err409 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
let data167 = data147.packages;
if(Array.isArray(data167)){
if(data167.length > 256){
const err414 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
const len12 = data167.length;
for(let i12=0; i12<len12; i12++){
let data168 = data167[i12];
if(typeof data168 === "string"){
if(func3(data168) > 256){
const err415 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(func3(data168) < 1){
const err416 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
let data169 = data147.files;
if(Array.isArray(data169)){
if(data169.length > 256){
const err419 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
const len13 = data169.length;
for(let i13=0; i13<len13; i13++){
let data170 = data169[i13];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.permissions === undefined){
data170.permissions = "0644";
}
if(data170.path === undefined){
const err420 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
for(const key39 in data170){
if(!(((((key39 === "path") || (key39 === "content")) || (key39 === "source")) || (key39 === "owner")) || (key39 === "permissions"))){
const err421 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data170.path !== undefined){
let data171 = data170.path;
if(typeof data171 === "string"){
if(func3(data171) > 4096){
const err422 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!pattern42.test(data171)){
const err423 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data170.content !== undefined){
let data172 = data170.content;
if(typeof data172 === "string"){
if(func3(data172) > 1048576){
const err425 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data170.source !== undefined){
let data173 = data170.source;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key40 in data173){
if(!((key40 === "file") || (key40 === "env"))){
const err427 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data173.file !== undefined){
let data174 = data173.file;
if(typeof data174 === "string"){
if(func3(data174) > 4096){
const err428 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(func3(data174) < 1){
const err429 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data173.env !== undefined){
let data175 = data173.env;
if(typeof data175 === "string"){
if(func3(data175) > 256){
const err431 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern32.test(data175)){
const err432 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data170.owner !== undefined){
let data176 = data170.owner;
if(typeof data176 === "string"){
if(func3(data176) > 65){
const err435 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern44.test(data176)){
const err436 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
let data177 = data170.permissions;
if(typeof data177 === "string"){
if(!pattern45.test(data177)){
const err438 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
let data178 = data147.runcmd;
if(Array.isArray(data178)){
if(data178.length > 256){
const err442 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len14 = data178.length;
for(let i14=0; i14<len14; i14++){
let data179 = data178[i14];
if((typeof data179 !== "string") && (!(Array.isArray(data179)))){
const err443 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(typeof data179 === "string"){
if(func3(data179) > 65536){
const err444 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(func3(data179) < 1){
const err445 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(Array.isArray(data179)){
if(data179.length < 1){
const err446 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
const len15 = data179.length;
for(let i15=0; i15<len15; i15++){
let data180 = data179[i15];
if(typeof data180 === "string"){
if(func3(data180) > 65536){
const err447 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14+"/" + i15,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14+"/" + i15,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
}
}
else {
const err449 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data147.userData !== undefined){
let data181 = data147.userData;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key41 in data181){
if(!(((key41 === "inline") || (key41 === "file")) || (key41 === "env"))){
const err450 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data181.inline !== undefined){
let data182 = data181.inline;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key42 in data182){
const _errs388 = errors;
if(typeof key42 === "string"){
if(!pattern46.test(key42)){
const err451 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key42};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var valid84 = _errs388 === errors;
if(!valid84){
const err452 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data181.file !== undefined){
let data183 = data181.file;
if(typeof data183 === "string"){
if(func3(data183) > 4096){
const err454 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(func3(data183) < 1){
const err455 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data181.env !== undefined){
let data184 = data181.env;
if(typeof data184 === "string"){
if(func3(data184) > 256){
const err457 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(!pattern32.test(data184)){
const err458 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data147.networkConfig !== undefined){
let data185 = data147.networkConfig;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key43 in data185){
if(!(((key43 === "inline") || (key43 === "file")) || (key43 === "env"))){
const err461 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data185.inline !== undefined){
let data186 = data185.inline;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key44 in data186){
const _errs398 = errors;
if(typeof key44 === "string"){
if(!pattern46.test(key44)){
const err462 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
var valid86 = _errs398 === errors;
if(!valid86){
const err463 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data185.file !== undefined){
let data187 = data185.file;
if(typeof data187 === "string"){
if(func3(data187) > 4096){
const err465 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(func3(data187) < 1){
const err466 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data185.env !== undefined){
let data188 = data185.env;
if(typeof data188 === "string"){
if(func3(data188) > 256){
const err468 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!pattern32.test(data188)){
const err469 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data147.vendorData !== undefined){
let data189 = data147.vendorData;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key45 in data189){
if(!(((key45 === "inline") || (key45 === "file")) || (key45 === "env"))){
const err472 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data189.inline !== undefined){
let data190 = data189.inline;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key46 in data190){
const _errs408 = errors;
if(typeof key46 === "string"){
if(!pattern46.test(key46)){
const err473 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key46};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
var valid88 = _errs408 === errors;
if(!valid88){
const err474 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data189.file !== undefined){
let data191 = data189.file;
if(typeof data191 === "string"){
if(func3(data191) > 4096){
const err476 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(func3(data191) < 1){
const err477 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data189.env !== undefined){
let data192 = data189.env;
if(typeof data192 === "string"){
if(func3(data192) > 256){
const err479 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!pattern32.test(data192)){
const err480 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data.ignition !== undefined){
let data193 = data.ignition;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key47 in data193){
if(!(((key47 === "inline") || (key47 === "file")) || (key47 === "env"))){
const err484 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data193.inline !== undefined){
let data194 = data193.inline;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key48 in data194){
const _errs418 = errors;
if(typeof key48 === "string"){
if(!pattern46.test(key48)){
const err485 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key48};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
var valid90 = _errs418 === errors;
if(!valid90){
const err486 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key48},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data193.file !== undefined){
let data195 = data193.file;
if(typeof data195 === "string"){
if(func3(data195) > 4096){
const err488 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(func3(data195) < 1){
const err489 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data193.env !== undefined){
let data196 = data193.env;
if(typeof data196 === "string"){
if(func3(data196) > 256){
const err491 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(!pattern32.test(data196)){
const err492 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
let data197 = data.credentials;
if(Array.isArray(data197)){
if(data197.length > 8){
const err495 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
const len16 = data197.length;
for(let i16=0; i16<len16; i16++){
let data198 = data197[i16];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.id === undefined){
const err496 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
for(const key49 in data198){
if(!((((key49 === "id") || (key49 === "text")) || (key49 === "file")) || (key49 === "env"))){
const err497 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data198.id !== undefined){
let data199 = data198.id;
if(typeof data199 === "string"){
if(func3(data199) > 128){
const err498 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(!pattern54.test(data199)){
const err499 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data198.text !== undefined){
let data200 = data198.text;
if(typeof data200 === "string"){
if(func3(data200) > 4096){
const err501 = {instancePath:instancePath+"/credentials/" + i16+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/credentials/" + i16+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data198.file !== undefined){
let data201 = data198.file;
if(typeof data201 === "string"){
if(func3(data201) > 4096){
const err503 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(func3(data201) < 1){
const err504 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data198.env !== undefined){
let data202 = data198.env;
if(typeof data202 === "string"){
if(func3(data202) > 256){
const err506 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(!pattern32.test(data202)){
const err507 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
let data203 = data.stop;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.agent === undefined){
data203.agent = "20s";
}
if(data203.powerdown === undefined){
data203.powerdown = "90s";
}
if(data203.quit === undefined){
data203.quit = "10s";
}
if(data203.sigterm === undefined){
data203.sigterm = "5s";
}
if(data203.sigkill === undefined){
data203.sigkill = "5s";
}
for(const key50 in data203){
if(!(((((key50 === "agent") || (key50 === "powerdown")) || (key50 === "quit")) || (key50 === "sigterm")) || (key50 === "sigkill"))){
const err511 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
let data204 = data203.agent;
if(typeof data204 === "string"){
if(func3(data204) > 12){
const err512 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!pattern24.test(data204)){
const err513 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
let data205 = data203.powerdown;
if(typeof data205 === "string"){
if(func3(data205) > 12){
const err515 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!pattern24.test(data205)){
const err516 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
let data206 = data203.quit;
if(typeof data206 === "string"){
if(func3(data206) > 12){
const err518 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(!pattern24.test(data206)){
const err519 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
let data207 = data203.sigterm;
if(typeof data207 === "string"){
if(func3(data207) > 12){
const err521 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(!pattern24.test(data207)){
const err522 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
let data208 = data203.sigkill;
if(typeof data208 === "string"){
if(func3(data208) > 12){
const err524 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern24.test(data208)){
const err525 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
let data209 = data.restart;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.policy === undefined){
data209.policy = "no";
}
if(data209.maxRetries === undefined){
data209.maxRetries = 5;
}
if(data209.window === undefined){
data209.window = "10min";
}
if(data209.resetAfter === undefined){
data209.resetAfter = "60s";
}
if(data209.backoff === undefined){
data209.backoff = {};
}
for(const key51 in data209){
if(!(((((key51 === "policy") || (key51 === "maxRetries")) || (key51 === "window")) || (key51 === "resetAfter")) || (key51 === "backoff"))){
const err528 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
let data210 = data209.policy;
if(!((((data210 === "no") || (data210 === "on-failure")) || (data210 === "always")) || (data210 === "unless-stopped"))){
const err529 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
let data211 = data209.maxRetries;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
const err530 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 > 1000 || isNaN(data211)){
const err531 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data211 < 0 || isNaN(data211)){
const err532 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
let data212 = data209.window;
if(typeof data212 === "string"){
if(func3(data212) > 12){
const err533 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!pattern24.test(data212)){
const err534 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
let data213 = data209.resetAfter;
if(typeof data213 === "string"){
if(func3(data213) > 12){
const err536 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!pattern24.test(data213)){
const err537 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
let data214 = data209.backoff;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.initial === undefined){
data214.initial = "1s";
}
if(data214.factor === undefined){
data214.factor = 2;
}
if(data214.max === undefined){
data214.max = "60s";
}
for(const key52 in data214){
if(!(((key52 === "initial") || (key52 === "factor")) || (key52 === "max"))){
const err539 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
let data215 = data214.initial;
if(typeof data215 === "string"){
if(func3(data215) > 12){
const err540 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(!pattern24.test(data215)){
const err541 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
let data216 = data214.factor;
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 > 10 || isNaN(data216)){
const err543 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data216 < 1 || isNaN(data216)){
const err544 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
let data217 = data214.max;
if(typeof data217 === "string"){
if(func3(data217) > 12){
const err546 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!pattern24.test(data217)){
const err547 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
let data218 = data.extraArgs;
if(Array.isArray(data218)){
if(data218.length > 64){
const err551 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
const len17 = data218.length;
for(let i17=0; i17<len17; i17++){
let data219 = data218[i17];
if(typeof data219 === "string"){
if(func3(data219) > 65536){
const err552 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(func3(data219) < 1){
const err553 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateFragment = validate11;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"]},"accelerator":{"enum":["kvm","tcg","auto"]},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"}},"topology":{"type":"object","additionalProperties":false,"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}}},"firmware":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["bios","uefi"]},"secureBoot":{"type":"boolean"}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"]},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"source":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000}},"checksums":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1,"maximum":1000000000000000},"page":{"type":"string","pattern":"^https://\\S+$","maxLength":2000},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"}}},"mode":{"enum":["overlay","copy","ephemeral","direct"],"x-kvmrun":"derived"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean"},"shared":{"type":"boolean"},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"]},"aio":{"enum":["auto","io_uring","native","threads"]},"discard":{"enum":["unmap","ignore"]},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096]},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}}},"networks":{"type":"array","maxItems":8,"items":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}}}}},"clock":{"type":"object","additionalProperties":false,"properties":{"base":{"enum":["utc","localtime"]},"lateTicks":{"enum":["as-they-come","catch-up"]}}},"sleepStates":{"enum":["allowed","none"]},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"]}}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"]},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"]},"input":{"enum":["virtio","usb"]}}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"]}}},"onDiskFull":{"enum":["wait","resume"]},"ready":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"const":"running"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"port":{"type":"integer","minimum":1,"maximum":65535},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}}}}},"windows":{"type":"object","additionalProperties":false,"properties":{"version":{"enum":["10","11","server-2019","server-2022","server-2025"]},"iso":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"virtioWin":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["iso","none"]},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"install":{"type":"object","additionalProperties":false,"properties":{"edition":{"type":"string","minLength":1,"maxLength":128},"image":{"type":"integer","minimum":1,"maximum":99},"productKey":{"tsType":"string | {readonly file?: string; readonly env?: string}","type":["string","object"],"maxLength":100,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"language":{"type":"string","minLength":1,"maxLength":32},"locale":{"type":"string","minLength":1,"maxLength":32},"keyboard":{"type":"string","minLength":1,"maxLength":32},"timezone":{"type":"string","minLength":1,"maxLength":64},"user":{"type":"string","minLength":1,"maxLength":64},"password":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"computerName":{"type":"string","minLength":1,"maxLength":64},"rdp":{"type":"boolean"},"scripts":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"}}}}}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean"},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32}},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}}},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256}},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$"}}}},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}}},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"]},"maxRetries":{"type":"integer","minimum":0,"maximum":1000},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"factor":{"type":"number","minimum":1,"maximum":10},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}}}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536}}},"$id":"fragment"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="fragment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 4096){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema12.properties.extends.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 4096){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err12 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.uuid !== undefined){
let data5 = data.uuid;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err15 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.arch !== undefined){
let data6 = data.arch;
if(!((data6 === "x86_64") || (data6 === "aarch64"))){
const err17 = {instancePath:instancePath+"/arch",schemaPath:"#/properties/arch/enum",keyword:"enum",params:{allowedValues: schema12.properties.arch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.accelerator !== undefined){
let data7 = data.accelerator;
if(!(((data7 === "kvm") || (data7 === "tcg")) || (data7 === "auto"))){
const err18 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema12.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.machine !== undefined){
let data8 = data.machine;
if(typeof data8 === "string"){
if(func3(data8) > 40){
const err19 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data8)){
const err20 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/pattern",keyword:"pattern",params:{pattern: "^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"},message:"must match pattern \""+"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.cpu !== undefined){
let data9 = data.cpu;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "count") || (key1 === "model")) || (key1 === "features")) || (key1 === "topology"))){
const err22 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1024 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data9.model !== undefined){
let data11 = data9.model;
if(typeof data11 === "string"){
if(func3(data11) > 64){
const err26 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data11)){
const err27 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.features !== undefined){
let data12 = data9.features;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs27 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err29 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(key2)){
const err30 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err31 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 in data12){
if(typeof data12[key3] !== "boolean"){
const err32 = {instancePath:instancePath+"/cpu/features/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cpu/properties/features/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.topology !== undefined){
let data14 = data9.topology;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!(((key4 === "sockets") || (key4 === "cores")) || (key4 === "threads"))){
const err34 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.sockets !== undefined){
let data15 = data14.sockets;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 64 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data14.cores !== undefined){
let data16 = data14.cores;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1024 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data14.threads !== undefined){
let data17 = data14.threads;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 8 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.memory !== undefined){
let data18 = data.memory;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "size")){
const err46 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.size !== undefined){
let data19 = data18.size;
if(typeof data19 === "string"){
if(func3(data19) > 24){
const err47 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern5.test(data19)){
const err48 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.boot !== undefined){
let data20 = data.boot;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "kernel") || (key6 === "initrd")) || (key6 === "cmdline"))){
const err51 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.kernel !== undefined){
let data21 = data20.kernel;
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err52 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data21) < 1){
const err53 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.initrd !== undefined){
let data22 = data20.initrd;
if(typeof data22 === "string"){
if(func3(data22) > 4096){
const err55 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data22) < 1){
const err56 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.cmdline !== undefined){
let data23 = data20.cmdline;
if(typeof data23 === "string"){
if(func3(data23) > 2047){
const err58 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.firmware !== undefined){
let data24 = data.firmware;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!((key7 === "type") || (key7 === "secureBoot"))){
const err61 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!((data25 === "bios") || (data25 === "uefi"))){
const err62 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.secureBoot !== undefined){
if(typeof data24.secureBoot !== "boolean"){
const err63 = {instancePath:instancePath+"/firmware/secureBoot",schemaPath:"#/properties/firmware/properties/secureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.disks !== undefined){
let data27 = data.disks;
if(Array.isArray(data27)){
if(data27.length > 32){
const err65 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
if(!(func2.call(schema12.properties.disks.items.properties, key8))){
const err66 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(func3(data29) > 20){
const err67 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern6.test(data29)){
const err68 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.media !== undefined){
let data30 = data28.media;
if(!((data30 === "disk") || (data30 === "cdrom"))){
const err70 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.path !== undefined){
let data31 = data28.path;
if(typeof data31 === "string"){
if(func3(data31) > 4096){
const err71 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data31) < 1){
const err72 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.source !== undefined){
let data32 = data28.source;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
if(!(func2.call(schema12.properties.disks.items.properties.source.properties, key9))){
const err74 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32.path !== undefined){
let data33 = data32.path;
if(typeof data33 === "string"){
if(func3(data33) > 4096){
const err75 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func3(data33) < 1){
const err76 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.url !== undefined){
let data34 = data32.url;
if(typeof data34 === "string"){
if(func3(data34) > 2000){
const err78 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern7.test(data34)){
const err79 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.mirrors !== undefined){
let data35 = data32.mirrors;
if(Array.isArray(data35)){
if(data35.length > 16){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(typeof data36 === "string"){
if(func3(data36) > 2000){
const err82 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern7.test(data36)){
const err83 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data32.checksums !== undefined){
let data37 = data32.checksums;
if(typeof data37 === "string"){
if(func3(data37) > 2000){
const err86 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern7.test(data37)){
const err87 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data32.sha256 !== undefined){
let data38 = data32.sha256;
if(typeof data38 === "string"){
if(!pattern10.test(data38)){
const err89 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.sha512 !== undefined){
let data39 = data32.sha512;
if(typeof data39 === "string"){
if(!pattern11.test(data39)){
const err91 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.size !== undefined){
let data40 = data32.size;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err93 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000000 || isNaN(data40)){
const err94 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err95 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data32.page !== undefined){
let data41 = data32.page;
if(typeof data41 === "string"){
if(func3(data41) > 2000){
const err96 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern12.test(data41)){
const err97 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.format !== undefined){
let data42 = data32.format;
if(!(((((data42 === "qcow2") || (data42 === "raw")) || (data42 === "vmdk")) || (data42 === "vdi")) || (data42 === "vhdx"))){
const err99 = {instancePath:instancePath+"/disks/" + i1+"/source/format",schemaPath:"#/properties/disks/items/properties/source/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.source.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data28.mode !== undefined){
let data43 = data28.mode;
if(!((((data43 === "overlay") || (data43 === "copy")) || (data43 === "ephemeral")) || (data43 === "direct"))){
const err101 = {instancePath:instancePath+"/disks/" + i1+"/mode",schemaPath:"#/properties/disks/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data28.format !== undefined){
let data44 = data28.format;
if(!(((((data44 === "qcow2") || (data44 === "raw")) || (data44 === "vmdk")) || (data44 === "vdi")) || (data44 === "vhdx"))){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.bus !== undefined){
let data45 = data28.bus;
if(!((((((data45 === "virtio") || (data45 === "scsi")) || (data45 === "nvme")) || (data45 === "sata")) || (data45 === "ide")) || (data45 === "usb"))){
const err103 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data28.readOnly !== undefined){
if(typeof data28.readOnly !== "boolean"){
const err104 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data28.shared !== undefined){
if(typeof data28.shared !== "boolean"){
const err105 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data28.serial !== undefined){
let data48 = data28.serial;
if(typeof data48 === "string"){
if(func3(data48) > 20){
const err106 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern13.test(data48)){
const err107 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.bootIndex !== undefined){
let data49 = data28.bootIndex;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err109 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err111 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data28.size !== undefined){
let data50 = data28.size;
if(typeof data50 === "string"){
if(func3(data50) > 24){
const err112 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern5.test(data50)){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data28.cache !== undefined){
let data51 = data28.cache;
if(!((((((data51 === "auto") || (data51 === "none")) || (data51 === "writeback")) || (data51 === "writethrough")) || (data51 === "directsync")) || (data51 === "unsafe"))){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data28.aio !== undefined){
let data52 = data28.aio;
if(!((((data52 === "auto") || (data52 === "io_uring")) || (data52 === "native")) || (data52 === "threads"))){
const err116 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data28.discard !== undefined){
let data53 = data28.discard;
if(!((data53 === "unmap") || (data53 === "ignore"))){
const err117 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data28.detectZeroes !== undefined){
let data54 = data28.detectZeroes;
if(!(((data54 === "off") || (data54 === "on")) || (data54 === "unmap"))){
const err118 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data28.ioThreads !== undefined){
let data55 = data28.ioThreads;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err119 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 16 || isNaN(data55)){
const err120 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err121 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data28.throttle !== undefined){
let data56 = data28.throttle;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key10 in data56){
if(!((((((key10 === "iops") || (key10 === "readIops")) || (key10 === "writeIops")) || (key10 === "bandwidth")) || (key10 === "readBandwidth")) || (key10 === "writeBandwidth"))){
const err122 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.iops !== undefined){
let data57 = data56.iops;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err123 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000 || isNaN(data57)){
const err124 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err125 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data56.readIops !== undefined){
let data58 = data56.readIops;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err126 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
const err127 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err128 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data56.writeIops !== undefined){
let data59 = data56.writeIops;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err129 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000 || isNaN(data59)){
const err130 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err131 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data56.bandwidth !== undefined){
let data60 = data56.bandwidth;
if(typeof data60 === "string"){
if(func3(data60) > 24){
const err132 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern5.test(data60)){
const err133 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.readBandwidth !== undefined){
let data61 = data56.readBandwidth;
if(typeof data61 === "string"){
if(func3(data61) > 24){
const err135 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern5.test(data61)){
const err136 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data56.writeBandwidth !== undefined){
let data62 = data56.writeBandwidth;
if(typeof data62 === "string"){
if(func3(data62) > 24){
const err138 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!pattern5.test(data62)){
const err139 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data28.blockSize !== undefined){
let data63 = data28.blockSize;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
if(!((key11 === "logical") || (key11 === "physical"))){
const err142 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data63.logical !== undefined){
let data64 = data63.logical;
if(!((((data64 === 512) || (data64 === 1024)) || (data64 === 2048)) || (data64 === 4096))){
const err143 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data63.physical !== undefined){
let data65 = data63.physical;
if(!((((((((data65 === 512) || (data65 === 1024)) || (data65 === 2048)) || (data65 === 4096)) || (data65 === 8192)) || (data65 === 16384)) || (data65 === 32768)) || (data65 === 65536))){
const err144 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.networks !== undefined){
let data66 = data.networks;
if(Array.isArray(data66)){
if(data66.length > 8){
const err148 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len3 = data66.length;
for(let i3=0; i3<len3; i3++){
let data67 = data66[i3];
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err149 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const _errs135 = errors;
let valid20 = true;
const _errs136 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing0;
if((data67.type === undefined) && (missing0 = "type")){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid0 = _errs136 === errors;
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs137 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err151 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const tag0 = data67.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err152 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key12 in data67){
if(!((((((key12 === "id") || (key12 === "type")) || (key12 === "model")) || (key12 === "mac")) || (key12 === "forwards")) || (key12 === "restrict"))){
const err153 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 === "string"){
if(func3(data68) > 20){
const err154 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!pattern6.test(data68)){
const err155 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data67.type !== undefined){
if("user" !== data67.type){
const err157 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data67.model !== undefined){
if(!(data67.model === "virtio")){
const err158 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data67.mac !== undefined){
let data71 = data67.mac;
if(typeof data71 === "string"){
if(!pattern19.test(data71)){
const err159 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data67.forwards !== undefined){
let data72 = data67.forwards;
if(Array.isArray(data72)){
if(data72.length > 256){
const err161 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
let data73 = data72[i4];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key13 in data73){
if(!((((key13 === "protocol") || (key13 === "hostAddress")) || (key13 === "host")) || (key13 === "guest"))){
const err162 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data73.protocol !== undefined){
let data74 = data73.protocol;
if(!((data74 === "tcp") || (data74 === "udp"))){
const err163 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/protocol",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data73.hostAddress !== undefined){
let data75 = data73.hostAddress;
if(typeof data75 === "string"){
if(!pattern20.test(data75)){
const err164 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73.host !== undefined){
let data76 = data73.host;
if((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (typeof data76 !== "string")){
const err166 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 65535 || isNaN(data76)){
const err167 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err168 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern21.test(data76)){
const err169 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data73.guest !== undefined){
let data77 = data73.guest;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err170 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
const err171 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err172 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data67.restrict !== undefined){
if(typeof data67.restrict !== "boolean"){
const err175 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else if(tag0 === "none"){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err177 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key14 in data67){
if(!((key14 === "id") || (key14 === "type"))){
const err178 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data67.id !== undefined){
let data79 = data67.id;
if(typeof data79 === "string"){
if(func3(data79) > 20){
const err179 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern6.test(data79)){
const err180 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data67.type !== undefined){
if("none" !== data67.type){
const err182 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid0 = _errs137 === errors;
valid20 = _valid0;
ifClause0 = "then";
}
else {
const _errs169 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key15 in data67){
if(!((((((key15 === "id") || (key15 === "type")) || (key15 === "model")) || (key15 === "mac")) || (key15 === "forwards")) || (key15 === "restrict"))){
const err187 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data67.id !== undefined){
let data81 = data67.id;
if(typeof data81 === "string"){
if(func3(data81) > 20){
const err188 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!pattern6.test(data81)){
const err189 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data67.type !== undefined){
if("none" !== data67.type){
const err191 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/else/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data67.model !== undefined){
if(!(data67.model === "virtio")){
const err192 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/else/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data67.mac !== undefined){
let data84 = data67.mac;
if(typeof data84 === "string"){
if(!pattern19.test(data84)){
const err193 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data67.forwards !== undefined){
let data85 = data67.forwards;
if(Array.isArray(data85)){
if(data85.length > 256){
const err195 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len5 = data85.length;
for(let i5=0; i5<len5; i5++){
let data86 = data85[i5];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key16 in data86){
if(!((((key16 === "protocol") || (key16 === "hostAddress")) || (key16 === "host")) || (key16 === "guest"))){
const err196 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5,schemaPath:"#/properties/networks/items/else/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data86.protocol !== undefined){
let data87 = data86.protocol;
if(!((data87 === "tcp") || (data87 === "udp"))){
const err197 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/protocol",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data86.hostAddress !== undefined){
let data88 = data86.hostAddress;
if(typeof data88 === "string"){
if(!pattern20.test(data88)){
const err198 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data86.host !== undefined){
let data89 = data86.host;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (typeof data89 !== "string")){
const err200 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.else.properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 65535 || isNaN(data89)){
const err201 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err202 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(typeof data89 === "string"){
if(!pattern21.test(data89)){
const err203 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data86.guest !== undefined){
let data90 = data86.guest;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err204 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 65535 || isNaN(data90)){
const err205 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err206 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
else {
const err207 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5,schemaPath:"#/properties/networks/items/else/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data67.restrict !== undefined){
if(typeof data67.restrict !== "boolean"){
const err209 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/else/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid0 = _errs169 === errors;
valid20 = _valid0;
ifClause0 = "else";
}
if(!valid20){
const err211 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.clock !== undefined){
let data92 = data.clock;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key17 in data92){
if(!((key17 === "base") || (key17 === "lateTicks"))){
const err213 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data92.base !== undefined){
let data93 = data92.base;
if(!((data93 === "utc") || (data93 === "localtime"))){
const err214 = {instancePath:instancePath+"/clock/base",schemaPath:"#/properties/clock/properties/base/enum",keyword:"enum",params:{allowedValues: schema12.properties.clock.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data92.lateTicks !== undefined){
let data94 = data92.lateTicks;
if(!((data94 === "as-they-come") || (data94 === "catch-up"))){
const err215 = {instancePath:instancePath+"/clock/lateTicks",schemaPath:"#/properties/clock/properties/lateTicks/enum",keyword:"enum",params:{allowedValues: schema12.properties.clock.properties.lateTicks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.sleepStates !== undefined){
let data95 = data.sleepStates;
if(!((data95 === "allowed") || (data95 === "none"))){
const err217 = {instancePath:instancePath+"/sleepStates",schemaPath:"#/properties/sleepStates/enum",keyword:"enum",params:{allowedValues: schema12.properties.sleepStates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.serial !== undefined){
let data96 = data.serial;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key18 in data96){
if(!(key18 === "type")){
const err218 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data96.type !== undefined){
let data97 = data96.type;
if(!((data97 === "uart") || (data97 === "none"))){
const err219 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.rng !== undefined){
let data98 = data.rng;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key19 in data98){
if(!(key19 === "type")){
const err221 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data98.type !== undefined){
let data99 = data98.type;
if(!((data99 === "virtio") || (data99 === "none"))){
const err222 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.balloon !== undefined){
let data100 = data.balloon;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key20 in data100){
if(!(key20 === "type")){
const err224 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data100.type !== undefined){
let data101 = data100.type;
if(!((data101 === "virtio") || (data101 === "none"))){
const err225 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.guestAgent !== undefined){
let data102 = data.guestAgent;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key21 in data102){
if(!(key21 === "type")){
const err227 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data102.type !== undefined){
let data103 = data102.type;
if(!((data103 === "virtio") || (data103 === "none"))){
const err228 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.tpm !== undefined){
let data104 = data.tpm;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key22 in data104){
if(!((key22 === "type") || (key22 === "model"))){
const err230 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data104.type !== undefined){
let data105 = data104.type;
if(!((data105 === "emulator") || (data105 === "none"))){
const err231 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data104.model !== undefined){
let data106 = data104.model;
if(!((data106 === "crb") || (data106 === "tis"))){
const err232 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.display !== undefined){
let data107 = data.display;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key23 in data107){
if(!((key23 === "type") || (key23 === "input"))){
const err234 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data107.type !== undefined){
let data108 = data107.type;
if(!(((data108 === "none") || (data108 === "gtk")) || (data108 === "vnc"))){
const err235 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data107.input !== undefined){
let data109 = data107.input;
if(!((data109 === "virtio") || (data109 === "usb"))){
const err236 = {instancePath:instancePath+"/display/input",schemaPath:"#/properties/display/properties/input/enum",keyword:"enum",params:{allowedValues: schema12.properties.display.properties.input.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data.watchdog !== undefined){
let data110 = data.watchdog;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key24 in data110){
if(!(key24 === "type")){
const err238 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data110.type !== undefined){
let data111 = data110.type;
if(!((data111 === "itco") || (data111 === "none"))){
const err239 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.onDiskFull !== undefined){
let data112 = data.onDiskFull;
if(!((data112 === "wait") || (data112 === "resume"))){
const err241 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema12.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.ready !== undefined){
let data113 = data.ready;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err242 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const _errs231 = errors;
let valid41 = true;
const _errs232 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing1;
if((data113.type === undefined) && (missing1 = "type")){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var _valid1 = _errs232 === errors;
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs233 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err244 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const tag1 = data113.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err245 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key25 in data113){
if(!(key25 === "type")){
const err246 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data113.type !== undefined){
if("running" !== data113.type){
const err247 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err249 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key26 in data113){
if(!(((key26 === "type") || (key26 === "text")) || (key26 === "timeout"))){
const err250 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data113.type !== undefined){
if("serial" !== data113.type){
const err251 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data113.text !== undefined){
let data116 = data113.text;
if(typeof data116 === "string"){
if(func3(data116) > 200){
const err252 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern23.test(data116)){
const err253 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data113.timeout !== undefined){
let data117 = data113.timeout;
if(typeof data117 === "string"){
if(func3(data117) > 12){
const err255 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern24.test(data117)){
const err256 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err259 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key27 in data113){
if(!(((key27 === "type") || (key27 === "port")) || (key27 === "timeout"))){
const err260 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data113.type !== undefined){
if("tcp" !== data113.type){
const err261 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data113.port !== undefined){
let data119 = data113.port;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err262 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 65535 || isNaN(data119)){
const err263 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err264 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data113.timeout !== undefined){
let data120 = data113.timeout;
if(typeof data120 === "string"){
if(func3(data120) > 12){
const err265 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern24.test(data120)){
const err266 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err269 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key28 in data113){
if(!(((key28 === "type") || (key28 === "port")) || (key28 === "timeout"))){
const err270 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data113.type !== undefined){
if("ssh" !== data113.type){
const err271 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data113.port !== undefined){
let data122 = data113.port;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err272 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 65535 || isNaN(data122)){
const err273 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err274 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data113.timeout !== undefined){
let data123 = data113.timeout;
if(typeof data123 === "string"){
if(func3(data123) > 12){
const err275 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!pattern24.test(data123)){
const err276 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err279 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key29 in data113){
if(!((key29 === "type") || (key29 === "timeout"))){
const err280 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data113.type !== undefined){
if("agent" !== data113.type){
const err281 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data113.timeout !== undefined){
let data125 = data113.timeout;
if(typeof data125 === "string"){
if(func3(data125) > 12){
const err282 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(!pattern24.test(data125)){
const err283 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else if(tag1 === "command"){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.type === undefined){
const err286 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key30 in data113){
if(!(((key30 === "type") || (key30 === "command")) || (key30 === "timeout"))){
const err287 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data113.type !== undefined){
if("command" !== data113.type){
const err288 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data113.command !== undefined){
let data127 = data113.command;
if(Array.isArray(data127)){
if(data127.length > 64){
const err289 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data127.length < 1){
const err290 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const len6 = data127.length;
for(let i6=0; i6<len6; i6++){
let data128 = data127[i6];
if(typeof data128 === "string"){
if(func3(data128) > 4096){
const err291 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data113.timeout !== undefined){
let data129 = data113.timeout;
if(typeof data129 === "string"){
if(func3(data129) > 12){
const err294 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!pattern24.test(data129)){
const err295 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid1 = _errs233 === errors;
valid41 = _valid1;
ifClause1 = "then";
}
else {
const _errs280 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key31 in data113){
if(!(((((key31 === "type") || (key31 === "text")) || (key31 === "timeout")) || (key31 === "port")) || (key31 === "command"))){
const err301 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data113.type !== undefined){
if("command" !== data113.type){
const err302 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/else/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data113.text !== undefined){
let data131 = data113.text;
if(typeof data131 === "string"){
if(func3(data131) > 200){
const err303 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!pattern23.test(data131)){
const err304 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data113.timeout !== undefined){
let data132 = data113.timeout;
if(typeof data132 === "string"){
if(func3(data132) > 12){
const err306 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!pattern24.test(data132)){
const err307 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data113.port !== undefined){
let data133 = data113.port;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err309 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 65535 || isNaN(data133)){
const err310 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err311 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
if(data113.command !== undefined){
let data134 = data113.command;
if(Array.isArray(data134)){
if(data134.length > 64){
const err312 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data134.length < 1){
const err313 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const len7 = data134.length;
for(let i7=0; i7<len7; i7++){
let data135 = data134[i7];
if(typeof data135 === "string"){
if(func3(data135) > 4096){
const err314 = {instancePath:instancePath+"/ready/command/" + i7,schemaPath:"#/properties/ready/else/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/ready/command/" + i7,schemaPath:"#/properties/ready/else/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid1 = _errs280 === errors;
valid41 = _valid1;
ifClause1 = "else";
}
if(!valid41){
const err318 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.windows !== undefined){
let data136 = data.windows;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key32 in data136){
if(!((((key32 === "version") || (key32 === "iso")) || (key32 === "virtioWin")) || (key32 === "install"))){
const err319 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data136.version !== undefined){
let data137 = data136.version;
if(!(((((data137 === "10") || (data137 === "11")) || (data137 === "server-2019")) || (data137 === "server-2022")) || (data137 === "server-2025"))){
const err320 = {instancePath:instancePath+"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues: schema12.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data136.iso !== undefined){
let data138 = data136.iso;
if(typeof data138 === "string"){
if(func3(data138) > 4096){
const err321 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(func3(data138) < 1){
const err322 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data136.virtioWin !== undefined){
let data139 = data136.virtioWin;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key33 in data139){
if(!(((((key33 === "type") || (key33 === "path")) || (key33 === "url")) || (key33 === "mirrors")) || (key33 === "sha256"))){
const err324 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data139.type !== undefined){
let data140 = data139.type;
if(!((data140 === "iso") || (data140 === "none"))){
const err325 = {instancePath:instancePath+"/windows/virtioWin/type",schemaPath:"#/properties/windows/properties/virtioWin/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.windows.properties.virtioWin.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data139.path !== undefined){
let data141 = data139.path;
if(typeof data141 === "string"){
if(func3(data141) > 4096){
const err326 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func3(data141) < 1){
const err327 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data139.url !== undefined){
let data142 = data139.url;
if(typeof data142 === "string"){
if(func3(data142) > 2000){
const err329 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!pattern7.test(data142)){
const err330 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data139.mirrors !== undefined){
let data143 = data139.mirrors;
if(Array.isArray(data143)){
if(data143.length > 16){
const err332 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
const len8 = data143.length;
for(let i8=0; i8<len8; i8++){
let data144 = data143[i8];
if(typeof data144 === "string"){
if(func3(data144) > 2000){
const err333 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!pattern7.test(data144)){
const err334 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data139.sha256 !== undefined){
let data145 = data139.sha256;
if(typeof data145 === "string"){
if(!pattern10.test(data145)){
const err337 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data136.install !== undefined){
let data146 = data136.install;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key34 in data146){
if(!(func2.call(schema12.properties.windows.properties.install.properties, key34))){
const err340 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data146.edition !== undefined){
let data147 = data146.edition;
if(typeof data147 === "string"){
if(func3(data147) > 128){
const err341 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(func3(data147) < 1){
const err342 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data146.image !== undefined){
let data148 = data146.image;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err344 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 99 || isNaN(data148)){
const err345 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data148 < 1 || isNaN(data148)){
const err346 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
if(data146.productKey !== undefined){
let data149 = data146.productKey;
if((typeof data149 !== "string") && (!(data149 && typeof data149 == "object" && !Array.isArray(data149)))){
const err347 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/type",keyword:"type",params:{type: schema12.properties.windows.properties.install.properties.productKey.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(typeof data149 === "string"){
if(func3(data149) > 100){
const err348 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key35 in data149){
if(!((key35 === "file") || (key35 === "env"))){
const err349 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data149.file !== undefined){
let data150 = data149.file;
if(typeof data150 === "string"){
if(func3(data150) > 4096){
const err350 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(func3(data150) < 1){
const err351 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data149.env !== undefined){
let data151 = data149.env;
if(typeof data151 === "string"){
if(func3(data151) > 256){
const err353 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!pattern32.test(data151)){
const err354 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
}
if(data146.language !== undefined){
let data152 = data146.language;
if(typeof data152 === "string"){
if(func3(data152) > 32){
const err356 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(func3(data152) < 1){
const err357 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data146.locale !== undefined){
let data153 = data146.locale;
if(typeof data153 === "string"){
if(func3(data153) > 32){
const err359 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(func3(data153) < 1){
const err360 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data146.keyboard !== undefined){
let data154 = data146.keyboard;
if(typeof data154 === "string"){
if(func3(data154) > 32){
const err362 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func3(data154) < 1){
const err363 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data146.timezone !== undefined){
let data155 = data146.timezone;
if(typeof data155 === "string"){
if(func3(data155) > 64){
const err365 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func3(data155) < 1){
const err366 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data146.user !== undefined){
let data156 = data146.user;
if(typeof data156 === "string"){
if(func3(data156) > 64){
const err368 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(func3(data156) < 1){
const err369 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data146.password !== undefined){
let data157 = data146.password;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key36 in data157){
if(!((key36 === "file") || (key36 === "env"))){
const err371 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data157.file !== undefined){
let data158 = data157.file;
if(typeof data158 === "string"){
if(func3(data158) > 4096){
const err372 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func3(data158) < 1){
const err373 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data157.env !== undefined){
let data159 = data157.env;
if(typeof data159 === "string"){
if(func3(data159) > 256){
const err375 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(!pattern32.test(data159)){
const err376 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data146.computerName !== undefined){
let data160 = data146.computerName;
if(typeof data160 === "string"){
if(func3(data160) > 64){
const err379 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(func3(data160) < 1){
const err380 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data146.rdp !== undefined){
if(typeof data146.rdp !== "boolean"){
const err382 = {instancePath:instancePath+"/windows/install/rdp",schemaPath:"#/properties/windows/properties/install/properties/rdp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data146.scripts !== undefined){
let data162 = data146.scripts;
if(Array.isArray(data162)){
if(data162.length > 16){
const err383 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
const len9 = data162.length;
for(let i9=0; i9<len9; i9++){
let data163 = data162[i9];
if(typeof data163 === "string"){
if(func3(data163) > 4096){
const err384 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(func3(data163) < 1){
const err385 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data.cloudInit !== undefined){
let data164 = data.cloudInit;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key37 in data164){
if(!(func2.call(schema12.properties.cloudInit.properties, key37))){
const err390 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data164.hostname !== undefined){
let data165 = data164.hostname;
if(typeof data165 === "string"){
if(func3(data165) > 253){
const err391 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!pattern34.test(data165)){
const err392 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data164.defaultUser !== undefined){
if(typeof data164.defaultUser !== "boolean"){
const err394 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data164.sshKeys !== undefined){
let data167 = data164.sshKeys;
if(Array.isArray(data167)){
if(data167.length > 64){
const err395 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
const len10 = data167.length;
for(let i10=0; i10<len10; i10++){
let data168 = data167[i10];
if((typeof data168 !== "string") && (!(data168 && typeof data168 == "object" && !Array.isArray(data168)))){
const err396 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(typeof data168 === "string"){
if(func3(data168) > 16384){
const err397 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!pattern35.test(data168)){
const err398 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key38 in data168){
if(!(key38 === "file")){
const err399 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data168.file !== undefined){
let data169 = data168.file;
if(typeof data169 === "string"){
if(func3(data169) > 4096){
const err400 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(func3(data169) < 1){
const err401 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
}
else {
const err403 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data164.users !== undefined){
let data170 = data164.users;
if(Array.isArray(data170)){
if(data170.length > 64){
const err404 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
const len11 = data170.length;
for(let i11=0; i11<len11; i11++){
let data171 = data170[i11];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key39 in data171){
if(!(((((((key39 === "name") || (key39 === "gecos")) || (key39 === "groups")) || (key39 === "shell")) || (key39 === "sudo")) || (key39 === "sshKeys")) || (key39 === "passwordHash"))){
const err405 = {instancePath:instancePath+"/cloudInit/users/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data171.name !== undefined){
let data172 = data171.name;
if(typeof data172 === "string"){
if(func3(data172) > 32){
const err406 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!pattern36.test(data172)){
const err407 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data171.gecos !== undefined){
let data173 = data171.gecos;
if(typeof data173 === "string"){
if(func3(data173) > 256){
const err409 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern37.test(data173)){
const err410 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data171.groups !== undefined){
let data174 = data171.groups;
if(Array.isArray(data174)){
if(data174.length > 64){
const err412 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
const len12 = data174.length;
for(let i12=0; i12<len12; i12++){
let data175 = data174[i12];
if(typeof data175 === "string"){
if(func3(data175) > 32){
const err413 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!pattern36.test(data175)){
const err414 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data171.shell !== undefined){
let data176 = data171.shell;
if(typeof data176 === "string"){
if(func3(data176) > 1024){
const err417 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!pattern39.test(data176)){
const err418 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data171.sudo !== undefined){
let data177 = data171.sudo;
if(typeof data177 === "string"){
if(func3(data177) > 1024){
const err420 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(func3(data177) < 1){
const err421 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data171.sshKeys !== undefined){
let data178 = data171.sshKeys;
if(Array.isArray(data178)){
if(data178.length > 64){
const err423 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
const len13 = data178.length;
for(let i13=0; i13<len13; i13++){
let data179 = data178[i13];
if((typeof data179 !== "string") && (!(data179 && typeof data179 == "object" && !Array.isArray(data179)))){
const err424 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(typeof data179 === "string"){
if(func3(data179) > 16384){
const err425 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!pattern35.test(data179)){
const err426 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key40 in data179){
if(!(key40 === "file")){
const err427 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data179.file !== undefined){
let data180 = data179.file;
if(typeof data180 === "string"){
if(func3(data180) > 4096){
const err428 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(func3(data180) < 1){
const err429 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
}
}
else {
const err431 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data171.passwordHash !== undefined){
let data181 = data171.passwordHash;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key41 in data181){
if(!((key41 === "file") || (key41 === "env"))){
const err432 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data181.file !== undefined){
let data182 = data181.file;
if(typeof data182 === "string"){
if(func3(data182) > 4096){
const err433 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(func3(data182) < 1){
const err434 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data181.env !== undefined){
let data183 = data181.env;
if(typeof data183 === "string"){
if(func3(data183) > 256){
const err436 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!pattern32.test(data183)){
const err437 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/cloudInit/users/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data164.packages !== undefined){
let data184 = data164.packages;
if(Array.isArray(data184)){
if(data184.length > 256){
const err442 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len14 = data184.length;
for(let i14=0; i14<len14; i14++){
let data185 = data184[i14];
if(typeof data185 === "string"){
if(func3(data185) > 256){
const err443 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(func3(data185) < 1){
const err444 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data164.files !== undefined){
let data186 = data164.files;
if(Array.isArray(data186)){
if(data186.length > 256){
const err447 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
const len15 = data186.length;
for(let i15=0; i15<len15; i15++){
let data187 = data186[i15];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key42 in data187){
if(!(((((key42 === "path") || (key42 === "content")) || (key42 === "source")) || (key42 === "owner")) || (key42 === "permissions"))){
const err448 = {instancePath:instancePath+"/cloudInit/files/" + i15,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data187.path !== undefined){
let data188 = data187.path;
if(typeof data188 === "string"){
if(func3(data188) > 4096){
const err449 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!pattern42.test(data188)){
const err450 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data187.content !== undefined){
let data189 = data187.content;
if(typeof data189 === "string"){
if(func3(data189) > 1048576){
const err452 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data187.source !== undefined){
let data190 = data187.source;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key43 in data190){
if(!((key43 === "file") || (key43 === "env"))){
const err454 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data190.file !== undefined){
let data191 = data190.file;
if(typeof data191 === "string"){
if(func3(data191) > 4096){
const err455 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(func3(data191) < 1){
const err456 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data190.env !== undefined){
let data192 = data190.env;
if(typeof data192 === "string"){
if(func3(data192) > 256){
const err458 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!pattern32.test(data192)){
const err459 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data187.owner !== undefined){
let data193 = data187.owner;
if(typeof data193 === "string"){
if(func3(data193) > 65){
const err462 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(!pattern44.test(data193)){
const err463 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data187.permissions !== undefined){
let data194 = data187.permissions;
if(typeof data194 === "string"){
if(!pattern45.test(data194)){
const err465 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/cloudInit/files/" + i15,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data164.runcmd !== undefined){
let data195 = data164.runcmd;
if(Array.isArray(data195)){
if(data195.length > 256){
const err469 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
const len16 = data195.length;
for(let i16=0; i16<len16; i16++){
let data196 = data195[i16];
if((typeof data196 !== "string") && (!(Array.isArray(data196)))){
const err470 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(typeof data196 === "string"){
if(func3(data196) > 65536){
const err471 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(func3(data196) < 1){
const err472 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(Array.isArray(data196)){
if(data196.length < 1){
const err473 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const len17 = data196.length;
for(let i17=0; i17<len17; i17++){
let data197 = data196[i17];
if(typeof data197 === "string"){
if(func3(data197) > 65536){
const err474 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16+"/" + i17,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16+"/" + i17,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
}
}
else {
const err476 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data164.userData !== undefined){
let data198 = data164.userData;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key44 in data198){
if(!(((key44 === "inline") || (key44 === "file")) || (key44 === "env"))){
const err477 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data198.inline !== undefined){
let data199 = data198.inline;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key45 in data199){
const _errs433 = errors;
if(typeof key45 === "string"){
if(!pattern46.test(key45)){
const err478 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key45};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var valid93 = _errs433 === errors;
if(!valid93){
const err479 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key45},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data198.file !== undefined){
let data200 = data198.file;
if(typeof data200 === "string"){
if(func3(data200) > 4096){
const err481 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(func3(data200) < 1){
const err482 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data198.env !== undefined){
let data201 = data198.env;
if(typeof data201 === "string"){
if(func3(data201) > 256){
const err484 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(!pattern32.test(data201)){
const err485 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data164.networkConfig !== undefined){
let data202 = data164.networkConfig;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key46 in data202){
if(!(((key46 === "inline") || (key46 === "file")) || (key46 === "env"))){
const err488 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data202.inline !== undefined){
let data203 = data202.inline;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key47 in data203){
const _errs443 = errors;
if(typeof key47 === "string"){
if(!pattern46.test(key47)){
const err489 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key47};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
var valid95 = _errs443 === errors;
if(!valid95){
const err490 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data202.file !== undefined){
let data204 = data202.file;
if(typeof data204 === "string"){
if(func3(data204) > 4096){
const err492 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(func3(data204) < 1){
const err493 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data202.env !== undefined){
let data205 = data202.env;
if(typeof data205 === "string"){
if(func3(data205) > 256){
const err495 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(!pattern32.test(data205)){
const err496 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data164.vendorData !== undefined){
let data206 = data164.vendorData;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key48 in data206){
if(!(((key48 === "inline") || (key48 === "file")) || (key48 === "env"))){
const err499 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data206.inline !== undefined){
let data207 = data206.inline;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key49 in data207){
const _errs453 = errors;
if(typeof key49 === "string"){
if(!pattern46.test(key49)){
const err500 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key49};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
var valid97 = _errs453 === errors;
if(!valid97){
const err501 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key49},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data206.file !== undefined){
let data208 = data206.file;
if(typeof data208 === "string"){
if(func3(data208) > 4096){
const err503 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(func3(data208) < 1){
const err504 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data206.env !== undefined){
let data209 = data206.env;
if(typeof data209 === "string"){
if(func3(data209) > 256){
const err506 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(!pattern32.test(data209)){
const err507 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data.ignition !== undefined){
let data210 = data.ignition;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key50 in data210){
if(!(((key50 === "inline") || (key50 === "file")) || (key50 === "env"))){
const err511 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data210.inline !== undefined){
let data211 = data210.inline;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key51 in data211){
const _errs463 = errors;
if(typeof key51 === "string"){
if(!pattern46.test(key51)){
const err512 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key51};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var valid99 = _errs463 === errors;
if(!valid99){
const err513 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key51},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
else {
const err514 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data210.file !== undefined){
let data212 = data210.file;
if(typeof data212 === "string"){
if(func3(data212) > 4096){
const err515 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(func3(data212) < 1){
const err516 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data210.env !== undefined){
let data213 = data210.env;
if(typeof data213 === "string"){
if(func3(data213) > 256){
const err518 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(!pattern32.test(data213)){
const err519 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data.credentials !== undefined){
let data214 = data.credentials;
if(Array.isArray(data214)){
if(data214.length > 8){
const err522 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
const len18 = data214.length;
for(let i18=0; i18<len18; i18++){
let data215 = data214[i18];
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key52 in data215){
if(!((((key52 === "id") || (key52 === "text")) || (key52 === "file")) || (key52 === "env"))){
const err523 = {instancePath:instancePath+"/credentials/" + i18,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data215.id !== undefined){
let data216 = data215.id;
if(typeof data216 === "string"){
if(func3(data216) > 128){
const err524 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern54.test(data216)){
const err525 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data215.text !== undefined){
let data217 = data215.text;
if(typeof data217 === "string"){
if(func3(data217) > 4096){
const err527 = {instancePath:instancePath+"/credentials/" + i18+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/credentials/" + i18+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data215.file !== undefined){
let data218 = data215.file;
if(typeof data218 === "string"){
if(func3(data218) > 4096){
const err529 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(func3(data218) < 1){
const err530 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data215.env !== undefined){
let data219 = data215.env;
if(typeof data219 === "string"){
if(func3(data219) > 256){
const err532 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(!pattern32.test(data219)){
const err533 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/credentials/" + i18,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data.stop !== undefined){
let data220 = data.stop;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key53 in data220){
if(!(((((key53 === "agent") || (key53 === "powerdown")) || (key53 === "quit")) || (key53 === "sigterm")) || (key53 === "sigkill"))){
const err537 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data220.agent !== undefined){
let data221 = data220.agent;
if(typeof data221 === "string"){
if(func3(data221) > 12){
const err538 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(!pattern24.test(data221)){
const err539 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data220.powerdown !== undefined){
let data222 = data220.powerdown;
if(typeof data222 === "string"){
if(func3(data222) > 12){
const err541 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(!pattern24.test(data222)){
const err542 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data220.quit !== undefined){
let data223 = data220.quit;
if(typeof data223 === "string"){
if(func3(data223) > 12){
const err544 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(!pattern24.test(data223)){
const err545 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data220.sigterm !== undefined){
let data224 = data220.sigterm;
if(typeof data224 === "string"){
if(func3(data224) > 12){
const err547 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(!pattern24.test(data224)){
const err548 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data220.sigkill !== undefined){
let data225 = data220.sigkill;
if(typeof data225 === "string"){
if(func3(data225) > 12){
const err550 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(!pattern24.test(data225)){
const err551 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data.restart !== undefined){
let data226 = data.restart;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key54 in data226){
if(!(((((key54 === "policy") || (key54 === "maxRetries")) || (key54 === "window")) || (key54 === "resetAfter")) || (key54 === "backoff"))){
const err554 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data226.policy !== undefined){
let data227 = data226.policy;
if(!((((data227 === "no") || (data227 === "on-failure")) || (data227 === "always")) || (data227 === "unless-stopped"))){
const err555 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema12.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data226.maxRetries !== undefined){
let data228 = data226.maxRetries;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err556 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 1000 || isNaN(data228)){
const err557 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err558 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
if(data226.window !== undefined){
let data229 = data226.window;
if(typeof data229 === "string"){
if(func3(data229) > 12){
const err559 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(!pattern24.test(data229)){
const err560 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data226.resetAfter !== undefined){
let data230 = data226.resetAfter;
if(typeof data230 === "string"){
if(func3(data230) > 12){
const err562 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(!pattern24.test(data230)){
const err563 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data226.backoff !== undefined){
let data231 = data226.backoff;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key55 in data231){
if(!(((key55 === "initial") || (key55 === "factor")) || (key55 === "max"))){
const err565 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data231.initial !== undefined){
let data232 = data231.initial;
if(typeof data232 === "string"){
if(func3(data232) > 12){
const err566 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(!pattern24.test(data232)){
const err567 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data231.factor !== undefined){
let data233 = data231.factor;
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 > 10 || isNaN(data233)){
const err569 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data233 < 1 || isNaN(data233)){
const err570 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data231.max !== undefined){
let data234 = data231.max;
if(typeof data234 === "string"){
if(func3(data234) > 12){
const err572 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(!pattern24.test(data234)){
const err573 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data235 = data.extraArgs;
if(Array.isArray(data235)){
if(data235.length > 64){
const err577 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
const len19 = data235.length;
for(let i19=0; i19<len19; i19++){
let data236 = data235[i19];
if(typeof data236 === "string"){
if(func3(data236) > 65536){
const err578 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(func3(data236) < 1){
const err579 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
else {
const err580 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
else {
const err582 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateLock = validate12;
const schema13 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"const":1},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"machine":{"type":"object","additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"default":{}},"firmware":{"type":"string","pattern":"^[^/]{1,255}$"},"macs":{"type":"object","additionalProperties":{"type":"string","pattern":"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"},"default":{}},"ports":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"maximum":65535},"default":{}},"images":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","pattern":"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},"size":{"type":"integer","minimum":1,"maximum":1000000000000000}}},"default":{}}},"$id":"lock"};
const pattern137 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern138 = new RegExp("^[^/]{1,255}$", "u");
const pattern139 = new RegExp("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "u");
const pattern140 = new RegExp("^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="lock" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.machine === undefined){
data.machine = {};
}
if(data.macs === undefined){
data.macs = {};
}
if(data.ports === undefined){
data.ports = {};
}
if(data.images === undefined){
data.images = {};
}
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "uuid")) || (key0 === "machine")) || (key0 === "firmware")) || (key0 === "macs")) || (key0 === "ports")) || (key0 === "images"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uuid !== undefined){
let data1 = data.uuid;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data.machine;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 === "string"){
if(!pattern137.test(data3)){
const err5 = {instancePath:instancePath+"/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/machine/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/machine/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.firmware !== undefined){
let data4 = data.firmware;
if(typeof data4 === "string"){
if(!pattern138.test(data4)){
const err8 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/pattern",keyword:"pattern",params:{pattern: "^[^/]{1,255}$"},message:"must match pattern \""+"^[^/]{1,255}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let data5 = data.macs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(!pattern139.test(data6)){
const err10 = {instancePath:instancePath+"/macs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/macs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{2}:){5}[0-9a-f]{2}$"},message:"must match pattern \""+"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/macs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/macs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/macs",schemaPath:"#/properties/macs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
let data7 = data.ports;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
let data9 = data.images;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.digest === undefined){
const err17 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key5 in data10){
if(!((key5 === "digest") || (key5 === "size"))){
const err18 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.digest !== undefined){
let data11 = data10.digest;
if(typeof data11 === "string"){
if(!pattern140.test(data11)){
const err19 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/digest",schemaPath:"#/properties/images/additionalProperties/properties/digest/pattern",keyword:"pattern",params:{pattern: "^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"},message:"must match pattern \""+"^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/digest",schemaPath:"#/properties/images/additionalProperties/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.size !== undefined){
let data12 = data10.size;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/properties/images/additionalProperties/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000000 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/properties/images/additionalProperties/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/size",schemaPath:"#/properties/images/additionalProperties/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/images/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/images/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

/** Where profiles hold paths; `*` stands for any array item. */
export const pathPatterns = ["/boot/kernel","/boot/initrd","/disks/*/path","/disks/*/source/path","/windows/iso","/windows/virtioWin/path","/windows/install/scripts/*"];

/** The same for paths that may begin with `~/`. */
export const homePathPatterns = ["/windows/install/productKey/file","/windows/install/password/file","/cloudInit/sshKeys/*/file","/cloudInit/users/*/sshKeys/*/file","/cloudInit/users/*/passwordHash/file","/cloudInit/files/*/source/file","/cloudInit/userData/file","/cloudInit/networkConfig/file","/cloudInit/vendorData/file","/ignition/file","/credentials/*/file"];

/**
 * The keys that each object may have. A union has those of all its branches, and each branch its own
 * under its tag, as in `/networks/*#user`.
 */
export const knownKeys = {"":["$schema","name","description","extends","uuid","arch","accelerator","machine","cpu","memory","boot","firmware","disks","networks","clock","sleepStates","serial","rng","balloon","guestAgent","tpm","display","watchdog","onDiskFull","ready","windows","cloudInit","ignition","credentials","stop","restart","extraArgs"],"/cpu":["count","model","features","topology"],"/cpu/topology":["sockets","cores","threads"],"/memory":["size"],"/boot":["kernel","initrd","cmdline"],"/firmware":["type","secureBoot"],"/disks/*":["id","media","path","source","mode","format","bus","readOnly","shared","serial","bootIndex","size","cache","aio","discard","detectZeroes","ioThreads","throttle","blockSize"],"/disks/*/source":["path","url","mirrors","checksums","sha256","sha512","size","page","format"],"/disks/*/throttle":["iops","readIops","writeIops","bandwidth","readBandwidth","writeBandwidth"],"/disks/*/blockSize":["logical","physical"],"/networks/*":["id","type","model","mac","forwards","restrict"],"/networks/*/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#user":["id","type","model","mac","forwards","restrict"],"/networks/*#user/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#none":["id","type"],"/clock":["base","lateTicks"],"/serial":["type"],"/rng":["type"],"/balloon":["type"],"/guestAgent":["type"],"/tpm":["type","model"],"/display":["type","input"],"/watchdog":["type"],"/ready":["type","text","timeout","port","command"],"/ready#running":["type"],"/ready#serial":["type","text","timeout"],"/ready#tcp":["type","port","timeout"],"/ready#ssh":["type","port","timeout"],"/ready#agent":["type","timeout"],"/ready#command":["type","command","timeout"],"/windows":["version","iso","virtioWin","install"],"/windows/virtioWin":["type","path","url","mirrors","sha256"],"/windows/install":["edition","image","productKey","language","locale","keyboard","timezone","user","password","computerName","rdp","scripts"],"/windows/install/productKey":["file","env"],"/windows/install/password":["file","env"],"/cloudInit":["hostname","defaultUser","sshKeys","users","packages","files","runcmd","userData","networkConfig","vendorData"],"/cloudInit/sshKeys/*":["file"],"/cloudInit/users/*":["name","gecos","groups","shell","sudo","sshKeys","passwordHash"],"/cloudInit/users/*/sshKeys/*":["file"],"/cloudInit/users/*/passwordHash":["file","env"],"/cloudInit/files/*":["path","content","source","owner","permissions"],"/cloudInit/files/*/source":["file","env"],"/cloudInit/userData":["inline","file","env"],"/cloudInit/networkConfig":["inline","file","env"],"/cloudInit/vendorData":["inline","file","env"],"/ignition":["inline","file","env"],"/credentials/*":["id","text","file","env"],"/stop":["agent","powerdown","quit","sigterm","sigkill"],"/restart":["policy","maxRetries","window","resetAfter","backoff"],"/restart/backoff":["initial","factor","max"]};
