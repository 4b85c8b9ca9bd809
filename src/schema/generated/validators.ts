// @ts-nocheck
/** Generated from schemas/ by schemas/generate.ts. Do not edit. */
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateProfile = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"],"default":"x86_64"},"accelerator":{"enum":["kvm","tcg","auto"],"default":"kvm"},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"},"default":{}},"topology":{"type":"object","additionalProperties":false,"required":["sockets","cores","threads"],"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}},"default":{}},"hyperv":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["auto","none"],"default":"none"}},"default":{}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}},"default":{}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}},"default":{}},"firmware":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["bios","uefi"]},"secureBoot":{"type":"boolean","default":false}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"],"default":"disk"},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"source":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"default":[]},"checksums":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1,"maximum":1000000000000000},"page":{"type":"string","pattern":"^https://\\S+$","maxLength":2000},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"}}},"mode":{"enum":["overlay","copy","ephemeral","direct"],"x-kvmrun":"derived"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean","default":false},"shared":{"type":"boolean","default":false},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"],"default":"auto"},"aio":{"enum":["auto","io_uring","native","threads"],"default":"auto"},"discard":{"enum":["unmap","ignore"],"default":"unmap"},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096],"default":512},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}},"default":[]},"networks":{"type":"array","maxItems":8,"items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"],"default":"virtio"},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["host","guest"],"properties":{"protocol":{"enum":["tcp","udp"],"default":"tcp"},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$","default":"127.0.0.1"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}},"default":[]},"restrict":{"type":"boolean","default":false}}},{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}}}]},"default":[]},"clock":{"type":"object","additionalProperties":false,"properties":{"base":{"enum":["utc","localtime"],"default":"utc"},"lateTicks":{"enum":["as-they-come","catch-up"],"default":"as-they-come"}},"default":{}},"sleepStates":{"enum":["allowed","none"],"default":"allowed"},"generationId":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["vmgenid","none"],"default":"none"}},"default":{}},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"],"default":"uart"}},"default":{}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"],"default":"emulator"},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}},"default":{"type":"none"}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"],"default":"none"},"input":{"enum":["virtio","usb"],"default":"virtio"}},"default":{}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"],"default":"none"}},"default":{}},"onDiskFull":{"enum":["wait","resume"],"default":"wait"},"ready":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"running"}}},{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","port"],"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535,"default":22},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","command"],"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}}],"default":{"type":"running"}},"windows":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"enum":["10","11","server-2019","server-2022","server-2025"]},"iso":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"virtioWin":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["iso","none"],"default":"iso"},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"default":[]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"default":{}},"install":{"type":"object","additionalProperties":false,"required":["user","password"],"properties":{"edition":{"type":"string","minLength":1,"maxLength":128},"image":{"type":"integer","minimum":1,"maximum":99},"productKey":{"tsType":"string | {readonly file?: string; readonly env?: string}","type":["string","object"],"maxLength":100,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"language":{"type":"string","minLength":1,"maxLength":32,"default":"en-US"},"locale":{"type":"string","minLength":1,"maxLength":32},"keyboard":{"type":"string","minLength":1,"maxLength":32},"timezone":{"type":"string","minLength":1,"maxLength":64,"default":"UTC"},"user":{"type":"string","minLength":1,"maxLength":64},"password":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"computerName":{"type":"string","minLength":1,"maxLength":64},"rdp":{"type":"boolean","default":true},"scripts":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"default":[]}}}}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean","default":true},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"default":[]},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"default":[]},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256},"default":[]},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$","default":"0644"}}},"default":[]},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}},"default":[]},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"default":[]},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"20s"},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"90s"},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10s"},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"}},"default":{}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"],"default":"no"},"maxRetries":{"type":"integer","minimum":0,"maximum":1000,"default":5},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10min"},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"1s"},"factor":{"type":"number","minimum":1,"maximum":10,"default":2},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"}},"default":{}}},"default":{}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536},"default":[]}},"$id":"profile"};
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
if(data.hyperv === undefined){
data.hyperv = {};
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
if(data.generationId === undefined){
data.generationId = {};
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
let data18 = data.hyperv;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.type === undefined){
data18.type = "none";
}
for(const key5 in data18){
if(!(key5 === "type")){
const err50 = {instancePath:instancePath+"/hyperv",schemaPath:"#/properties/hyperv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let data19 = data18.type;
if(!((data19 === "auto") || (data19 === "none"))){
const err51 = {instancePath:instancePath+"/hyperv/type",schemaPath:"#/properties/hyperv/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.hyperv.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/hyperv",schemaPath:"#/properties/hyperv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let data20 = data.memory;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(key6 === "size")){
const err53 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.size !== undefined){
let data21 = data20.size;
if(typeof data21 === "string"){
if(func3(data21) > 24){
const err54 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern5.test(data21)){
const err55 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
let data22 = data.boot;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(((key7 === "kernel") || (key7 === "initrd")) || (key7 === "cmdline"))){
const err58 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.kernel !== undefined){
let data23 = data22.kernel;
if(typeof data23 === "string"){
if(func3(data23) > 4096){
const err59 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data23) < 1){
const err60 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err61 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.initrd !== undefined){
let data24 = data22.initrd;
if(typeof data24 === "string"){
if(func3(data24) > 4096){
const err62 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func3(data24) < 1){
const err63 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.cmdline !== undefined){
let data25 = data22.cmdline;
if(typeof data25 === "string"){
if(func3(data25) > 2047){
const err65 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.firmware !== undefined){
let data26 = data.firmware;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.secureBoot === undefined){
data26.secureBoot = false;
}
if(data26.type === undefined){
const err68 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key8 in data26){
if(!((key8 === "type") || (key8 === "secureBoot"))){
const err69 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.type !== undefined){
let data27 = data26.type;
if(!((data27 === "bios") || (data27 === "uefi"))){
const err70 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(typeof data26.secureBoot !== "boolean"){
const err71 = {instancePath:instancePath+"/firmware/secureBoot",schemaPath:"#/properties/firmware/properties/secureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
let data29 = data.disks;
if(Array.isArray(data29)){
if(data29.length > 32){
const err73 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.media === undefined){
data30.media = "disk";
}
if(data30.readOnly === undefined){
data30.readOnly = false;
}
if(data30.shared === undefined){
data30.shared = false;
}
if(data30.cache === undefined){
data30.cache = "auto";
}
if(data30.aio === undefined){
data30.aio = "auto";
}
if(data30.discard === undefined){
data30.discard = "unmap";
}
if(data30.id === undefined){
const err74 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key9 in data30){
if(!(func2.call(schema11.properties.disks.items.properties, key9))){
const err75 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(func3(data31) > 20){
const err76 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern6.test(data31)){
const err77 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
let data32 = data30.media;
if(!((data32 === "disk") || (data32 === "cdrom"))){
const err79 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data30.path !== undefined){
let data33 = data30.path;
if(typeof data33 === "string"){
if(func3(data33) > 4096){
const err80 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func3(data33) < 1){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data30.source !== undefined){
let data34 = data30.source;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.mirrors === undefined){
data34.mirrors = [];
}
for(const key10 in data34){
if(!(func2.call(schema11.properties.disks.items.properties.source.properties, key10))){
const err83 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.path !== undefined){
let data35 = data34.path;
if(typeof data35 === "string"){
if(func3(data35) > 4096){
const err84 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func3(data35) < 1){
const err85 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err86 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.url !== undefined){
let data36 = data34.url;
if(typeof data36 === "string"){
if(func3(data36) > 2000){
const err87 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern7.test(data36)){
const err88 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let data37 = data34.mirrors;
if(Array.isArray(data37)){
if(data37.length > 16){
const err90 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(func3(data38) > 2000){
const err91 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern7.test(data38)){
const err92 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data34.checksums !== undefined){
let data39 = data34.checksums;
if(typeof data39 === "string"){
if(func3(data39) > 2000){
const err95 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern7.test(data39)){
const err96 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.sha256 !== undefined){
let data40 = data34.sha256;
if(typeof data40 === "string"){
if(!pattern10.test(data40)){
const err98 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.sha512 !== undefined){
let data41 = data34.sha512;
if(typeof data41 === "string"){
if(!pattern11.test(data41)){
const err100 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.size !== undefined){
let data42 = data34.size;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000000 || isNaN(data42)){
const err103 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err104 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data34.page !== undefined){
let data43 = data34.page;
if(typeof data43 === "string"){
if(func3(data43) > 2000){
const err105 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern12.test(data43)){
const err106 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.format !== undefined){
let data44 = data34.format;
if(!(((((data44 === "qcow2") || (data44 === "raw")) || (data44 === "vmdk")) || (data44 === "vdi")) || (data44 === "vhdx"))){
const err108 = {instancePath:instancePath+"/disks/" + i1+"/source/format",schemaPath:"#/properties/disks/items/properties/source/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.source.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.mode !== undefined){
let data45 = data30.mode;
if(!((((data45 === "overlay") || (data45 === "copy")) || (data45 === "ephemeral")) || (data45 === "direct"))){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/mode",schemaPath:"#/properties/disks/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.format !== undefined){
let data46 = data30.format;
if(!(((((data46 === "qcow2") || (data46 === "raw")) || (data46 === "vmdk")) || (data46 === "vdi")) || (data46 === "vhdx"))){
const err111 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data30.bus !== undefined){
let data47 = data30.bus;
if(!((((((data47 === "virtio") || (data47 === "scsi")) || (data47 === "nvme")) || (data47 === "sata")) || (data47 === "ide")) || (data47 === "usb"))){
const err112 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(typeof data30.readOnly !== "boolean"){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(typeof data30.shared !== "boolean"){
const err114 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data30.serial !== undefined){
let data50 = data30.serial;
if(typeof data50 === "string"){
if(func3(data50) > 20){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern13.test(data50)){
const err116 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data30.bootIndex !== undefined){
let data51 = data30.bootIndex;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err118 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000 || isNaN(data51)){
const err119 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err120 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data30.size !== undefined){
let data52 = data30.size;
if(typeof data52 === "string"){
if(func3(data52) > 24){
const err121 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern5.test(data52)){
const err122 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let data53 = data30.cache;
if(!((((((data53 === "auto") || (data53 === "none")) || (data53 === "writeback")) || (data53 === "writethrough")) || (data53 === "directsync")) || (data53 === "unsafe"))){
const err124 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
let data54 = data30.aio;
if(!((((data54 === "auto") || (data54 === "io_uring")) || (data54 === "native")) || (data54 === "threads"))){
const err125 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
let data55 = data30.discard;
if(!((data55 === "unmap") || (data55 === "ignore"))){
const err126 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data30.detectZeroes !== undefined){
let data56 = data30.detectZeroes;
if(!(((data56 === "off") || (data56 === "on")) || (data56 === "unmap"))){
const err127 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data30.ioThreads !== undefined){
let data57 = data30.ioThreads;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err128 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 16 || isNaN(data57)){
const err129 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err130 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data30.throttle !== undefined){
let data58 = data30.throttle;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
if(!((((((key11 === "iops") || (key11 === "readIops")) || (key11 === "writeIops")) || (key11 === "bandwidth")) || (key11 === "readBandwidth")) || (key11 === "writeBandwidth"))){
const err131 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data58.iops !== undefined){
let data59 = data58.iops;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err132 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000 || isNaN(data59)){
const err133 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err134 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.readIops !== undefined){
let data60 = data58.readIops;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err135 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000 || isNaN(data60)){
const err136 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err137 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.writeIops !== undefined){
let data61 = data58.writeIops;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err138 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000 || isNaN(data61)){
const err139 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err140 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.bandwidth !== undefined){
let data62 = data58.bandwidth;
if(typeof data62 === "string"){
if(func3(data62) > 24){
const err141 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern5.test(data62)){
const err142 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
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
const err143 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data58.readBandwidth !== undefined){
let data63 = data58.readBandwidth;
if(typeof data63 === "string"){
if(func3(data63) > 24){
const err144 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern5.test(data63)){
const err145 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
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
const err146 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data58.writeBandwidth !== undefined){
let data64 = data58.writeBandwidth;
if(typeof data64 === "string"){
if(func3(data64) > 24){
const err147 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern5.test(data64)){
const err148 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data30.blockSize !== undefined){
let data65 = data30.blockSize;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.logical === undefined){
data65.logical = 512;
}
for(const key12 in data65){
if(!((key12 === "logical") || (key12 === "physical"))){
const err151 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
let data66 = data65.logical;
if(!((((data66 === 512) || (data66 === 1024)) || (data66 === 2048)) || (data66 === 4096))){
const err152 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data65.physical !== undefined){
let data67 = data65.physical;
if(!((((((((data67 === 512) || (data67 === 1024)) || (data67 === 2048)) || (data67 === 4096)) || (data67 === 8192)) || (data67 === 16384)) || (data67 === 32768)) || (data67 === 65536))){
const err153 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
let data68 = data.networks;
if(Array.isArray(data68)){
if(data68.length > 8){
const err157 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len3 = data68.length;
for(let i3=0; i3<len3; i3++){
let data69 = data68[i3];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err158 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const tag0 = data69.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.model === undefined){
data69.model = "virtio";
}
if(data69.forwards === undefined){
data69.forwards = [];
}
if(data69.restrict === undefined){
data69.restrict = false;
}
if(data69.id === undefined){
const err159 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data69.type === undefined){
const err160 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key13 in data69){
if(!((((((key13 === "id") || (key13 === "type")) || (key13 === "model")) || (key13 === "mac")) || (key13 === "forwards")) || (key13 === "restrict"))){
const err161 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.id !== undefined){
let data70 = data69.id;
if(typeof data70 === "string"){
if(func3(data70) > 20){
const err162 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!pattern6.test(data70)){
const err163 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data69.type !== undefined){
if("user" !== data69.type){
const err165 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(!(data69.model === "virtio")){
const err166 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data69.mac !== undefined){
let data73 = data69.mac;
if(typeof data73 === "string"){
if(!pattern19.test(data73)){
const err167 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let data74 = data69.forwards;
if(Array.isArray(data74)){
if(data74.length > 256){
const err169 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len4 = data74.length;
for(let i4=0; i4<len4; i4++){
let data75 = data74[i4];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.protocol === undefined){
data75.protocol = "tcp";
}
if(data75.hostAddress === undefined){
data75.hostAddress = "127.0.0.1";
}
if(data75.host === undefined){
const err170 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data75.guest === undefined){
const err171 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "guest"},message:"must have required property '"+"guest"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key14 in data75){
if(!((((key14 === "protocol") || (key14 === "hostAddress")) || (key14 === "host")) || (key14 === "guest"))){
const err172 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
let data76 = data75.protocol;
if(!((data76 === "tcp") || (data76 === "udp"))){
const err173 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/protocol",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
let data77 = data75.hostAddress;
if(typeof data77 === "string"){
if(!pattern20.test(data77)){
const err174 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data75.host !== undefined){
let data78 = data75.host;
if((!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) && (typeof data78 !== "string")){
const err176 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 65535 || isNaN(data78)){
const err177 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err178 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(typeof data78 === "string"){
if(!pattern21.test(data78)){
const err179 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
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
if(data75.guest !== undefined){
let data79 = data75.guest;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err180 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 65535 || isNaN(data79)){
const err181 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err182 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err183 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(typeof data69.restrict !== "boolean"){
const err185 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err186 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else if(tag0 === "none"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.id === undefined){
const err187 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data69.type === undefined){
const err188 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key15 in data69){
if(!((key15 === "id") || (key15 === "type"))){
const err189 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data69.id !== undefined){
let data81 = data69.id;
if(typeof data81 === "string"){
if(func3(data81) > 20){
const err190 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!pattern6.test(data81)){
const err191 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
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
const err192 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data69.type !== undefined){
if("none" !== data69.type){
const err193 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
let data83 = data.clock;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.base === undefined){
data83.base = "utc";
}
if(data83.lateTicks === undefined){
data83.lateTicks = "as-they-come";
}
for(const key16 in data83){
if(!((key16 === "base") || (key16 === "lateTicks"))){
const err199 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
let data84 = data83.base;
if(!((data84 === "utc") || (data84 === "localtime"))){
const err200 = {instancePath:instancePath+"/clock/base",schemaPath:"#/properties/clock/properties/base/enum",keyword:"enum",params:{allowedValues: schema11.properties.clock.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
let data85 = data83.lateTicks;
if(!((data85 === "as-they-come") || (data85 === "catch-up"))){
const err201 = {instancePath:instancePath+"/clock/lateTicks",schemaPath:"#/properties/clock/properties/lateTicks/enum",keyword:"enum",params:{allowedValues: schema11.properties.clock.properties.lateTicks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
let data86 = data.sleepStates;
if(!((data86 === "allowed") || (data86 === "none"))){
const err203 = {instancePath:instancePath+"/sleepStates",schemaPath:"#/properties/sleepStates/enum",keyword:"enum",params:{allowedValues: schema11.properties.sleepStates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
let data87 = data.generationId;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.type === undefined){
data87.type = "none";
}
for(const key17 in data87){
if(!(key17 === "type")){
const err204 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
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
if(!((data88 === "vmgenid") || (data88 === "none"))){
const err205 = {instancePath:instancePath+"/generationId/type",schemaPath:"#/properties/generationId/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.generationId.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err206 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
let data89 = data.serial;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.type === undefined){
data89.type = "uart";
}
for(const key18 in data89){
if(!(key18 === "type")){
const err207 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
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
if(!((data90 === "uart") || (data90 === "none"))){
const err208 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err209 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
let data91 = data.rng;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.type === undefined){
data91.type = "none";
}
for(const key19 in data91){
if(!(key19 === "type")){
const err210 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
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
const err211 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err212 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
let data93 = data.balloon;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.type === undefined){
data93.type = "none";
}
for(const key20 in data93){
if(!(key20 === "type")){
const err213 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
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
if(!((data94 === "virtio") || (data94 === "none"))){
const err214 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
let data95 = data.guestAgent;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
data95.type = "none";
}
for(const key21 in data95){
if(!(key21 === "type")){
const err216 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
let data96 = data95.type;
if(!((data96 === "virtio") || (data96 === "none"))){
const err217 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
let data97 = data.tpm;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.type === undefined){
data97.type = "emulator";
}
for(const key22 in data97){
if(!((key22 === "type") || (key22 === "model"))){
const err219 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
let data98 = data97.type;
if(!((data98 === "emulator") || (data98 === "none"))){
const err220 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data97.model !== undefined){
let data99 = data97.model;
if(!((data99 === "crb") || (data99 === "tis"))){
const err221 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
let data100 = data.display;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.type === undefined){
data100.type = "none";
}
if(data100.input === undefined){
data100.input = "virtio";
}
for(const key23 in data100){
if(!((key23 === "type") || (key23 === "input"))){
const err223 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
let data101 = data100.type;
if(!(((data101 === "none") || (data101 === "gtk")) || (data101 === "vnc"))){
const err224 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
let data102 = data100.input;
if(!((data102 === "virtio") || (data102 === "usb"))){
const err225 = {instancePath:instancePath+"/display/input",schemaPath:"#/properties/display/properties/input/enum",keyword:"enum",params:{allowedValues: schema11.properties.display.properties.input.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
let data103 = data.watchdog;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.type === undefined){
data103.type = "none";
}
for(const key24 in data103){
if(!(key24 === "type")){
const err227 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
let data104 = data103.type;
if(!((data104 === "itco") || (data104 === "none"))){
const err228 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
let data105 = data.onDiskFull;
if(!((data105 === "wait") || (data105 === "resume"))){
const err230 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema11.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
let data106 = data.ready;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
const err231 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const tag1 = data106.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.type === undefined){
const err232 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key25 in data106){
if(!(key25 === "type")){
const err233 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data106.type !== undefined){
if("running" !== data106.type){
const err234 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.timeout === undefined){
data106.timeout = "5min";
}
if(data106.type === undefined){
const err236 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data106.text === undefined){
const err237 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key26 in data106){
if(!(((key26 === "type") || (key26 === "text")) || (key26 === "timeout"))){
const err238 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data106.type !== undefined){
if("serial" !== data106.type){
const err239 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data106.text !== undefined){
let data109 = data106.text;
if(typeof data109 === "string"){
if(func3(data109) > 200){
const err240 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!pattern23.test(data109)){
const err241 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let data110 = data106.timeout;
if(typeof data110 === "string"){
if(func3(data110) > 12){
const err243 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!pattern24.test(data110)){
const err244 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.timeout === undefined){
data106.timeout = "5min";
}
if(data106.type === undefined){
const err247 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data106.port === undefined){
const err248 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key27 in data106){
if(!(((key27 === "type") || (key27 === "port")) || (key27 === "timeout"))){
const err249 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data106.type !== undefined){
if("tcp" !== data106.type){
const err250 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data106.port !== undefined){
let data112 = data106.port;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err251 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 65535 || isNaN(data112)){
const err252 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err253 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
let data113 = data106.timeout;
if(typeof data113 === "string"){
if(func3(data113) > 12){
const err254 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!pattern24.test(data113)){
const err255 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err257 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.port === undefined){
data106.port = 22;
}
if(data106.timeout === undefined){
data106.timeout = "5min";
}
if(data106.type === undefined){
const err258 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key28 in data106){
if(!(((key28 === "type") || (key28 === "port")) || (key28 === "timeout"))){
const err259 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data106.type !== undefined){
if("ssh" !== data106.type){
const err260 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
let data115 = data106.port;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err261 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 65535 || isNaN(data115)){
const err262 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err263 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
let data116 = data106.timeout;
if(typeof data116 === "string"){
if(func3(data116) > 12){
const err264 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!pattern24.test(data116)){
const err265 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err267 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.timeout === undefined){
data106.timeout = "5min";
}
if(data106.type === undefined){
const err268 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
for(const key29 in data106){
if(!((key29 === "type") || (key29 === "timeout"))){
const err269 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data106.type !== undefined){
if("agent" !== data106.type){
const err270 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
let data118 = data106.timeout;
if(typeof data118 === "string"){
if(func3(data118) > 12){
const err271 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern24.test(data118)){
const err272 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else if(tag1 === "command"){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.timeout === undefined){
data106.timeout = "5min";
}
if(data106.type === undefined){
const err275 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data106.command === undefined){
const err276 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
for(const key30 in data106){
if(!(((key30 === "type") || (key30 === "command")) || (key30 === "timeout"))){
const err277 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data106.type !== undefined){
if("command" !== data106.type){
const err278 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data106.command !== undefined){
let data120 = data106.command;
if(Array.isArray(data120)){
if(data120.length > 64){
const err279 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data120.length < 1){
const err280 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len5 = data120.length;
for(let i5=0; i5<len5; i5++){
let data121 = data120[i5];
if(typeof data121 === "string"){
if(func3(data121) > 4096){
const err281 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err282 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
let data122 = data106.timeout;
if(typeof data122 === "string"){
if(func3(data122) > 12){
const err284 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!pattern24.test(data122)){
const err285 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
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
const err290 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data.windows !== undefined){
let data123 = data.windows;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.virtioWin === undefined){
data123.virtioWin = {};
}
if(data123.version === undefined){
const err291 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key31 in data123){
if(!((((key31 === "version") || (key31 === "iso")) || (key31 === "virtioWin")) || (key31 === "install"))){
const err292 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data123.version !== undefined){
let data124 = data123.version;
if(!(((((data124 === "10") || (data124 === "11")) || (data124 === "server-2019")) || (data124 === "server-2022")) || (data124 === "server-2025"))){
const err293 = {instancePath:instancePath+"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data123.iso !== undefined){
let data125 = data123.iso;
if(typeof data125 === "string"){
if(func3(data125) > 4096){
const err294 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(func3(data125) < 1){
const err295 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err296 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
let data126 = data123.virtioWin;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.type === undefined){
data126.type = "iso";
}
if(data126.mirrors === undefined){
data126.mirrors = [];
}
for(const key32 in data126){
if(!(((((key32 === "type") || (key32 === "path")) || (key32 === "url")) || (key32 === "mirrors")) || (key32 === "sha256"))){
const err297 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
let data127 = data126.type;
if(!((data127 === "iso") || (data127 === "none"))){
const err298 = {instancePath:instancePath+"/windows/virtioWin/type",schemaPath:"#/properties/windows/properties/virtioWin/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.windows.properties.virtioWin.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data126.path !== undefined){
let data128 = data126.path;
if(typeof data128 === "string"){
if(func3(data128) > 4096){
const err299 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(func3(data128) < 1){
const err300 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data126.url !== undefined){
let data129 = data126.url;
if(typeof data129 === "string"){
if(func3(data129) > 2000){
const err302 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!pattern7.test(data129)){
const err303 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
let data130 = data126.mirrors;
if(Array.isArray(data130)){
if(data130.length > 16){
const err305 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
const len6 = data130.length;
for(let i6=0; i6<len6; i6++){
let data131 = data130[i6];
if(typeof data131 === "string"){
if(func3(data131) > 2000){
const err306 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!pattern7.test(data131)){
const err307 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
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
const err308 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i6,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data126.sha256 !== undefined){
let data132 = data126.sha256;
if(typeof data132 === "string"){
if(!pattern10.test(data132)){
const err310 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err312 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data123.install !== undefined){
let data133 = data123.install;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.language === undefined){
data133.language = "en-US";
}
if(data133.timezone === undefined){
data133.timezone = "UTC";
}
if(data133.rdp === undefined){
data133.rdp = true;
}
if(data133.scripts === undefined){
data133.scripts = [];
}
if(data133.user === undefined){
const err313 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data133.password === undefined){
const err314 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key33 in data133){
if(!(func2.call(schema11.properties.windows.properties.install.properties, key33))){
const err315 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data133.edition !== undefined){
let data134 = data133.edition;
if(typeof data134 === "string"){
if(func3(data134) > 128){
const err316 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func3(data134) < 1){
const err317 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data133.image !== undefined){
let data135 = data133.image;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
const err319 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 99 || isNaN(data135)){
const err320 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err321 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data133.productKey !== undefined){
let data136 = data133.productKey;
if((typeof data136 !== "string") && (!(data136 && typeof data136 == "object" && !Array.isArray(data136)))){
const err322 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/type",keyword:"type",params:{type: schema11.properties.windows.properties.install.properties.productKey.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(typeof data136 === "string"){
if(func3(data136) > 100){
const err323 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key34 in data136){
if(!((key34 === "file") || (key34 === "env"))){
const err324 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data136.file !== undefined){
let data137 = data136.file;
if(typeof data137 === "string"){
if(func3(data137) > 4096){
const err325 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func3(data137) < 1){
const err326 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err327 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data136.env !== undefined){
let data138 = data136.env;
if(typeof data138 === "string"){
if(func3(data138) > 256){
const err328 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(!pattern32.test(data138)){
const err329 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err330 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
let data139 = data133.language;
if(typeof data139 === "string"){
if(func3(data139) > 32){
const err331 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func3(data139) < 1){
const err332 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err333 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data133.locale !== undefined){
let data140 = data133.locale;
if(typeof data140 === "string"){
if(func3(data140) > 32){
const err334 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(func3(data140) < 1){
const err335 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err336 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data133.keyboard !== undefined){
let data141 = data133.keyboard;
if(typeof data141 === "string"){
if(func3(data141) > 32){
const err337 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(func3(data141) < 1){
const err338 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err339 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
let data142 = data133.timezone;
if(typeof data142 === "string"){
if(func3(data142) > 64){
const err340 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(func3(data142) < 1){
const err341 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data133.user !== undefined){
let data143 = data133.user;
if(typeof data143 === "string"){
if(func3(data143) > 64){
const err343 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(func3(data143) < 1){
const err344 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data133.password !== undefined){
let data144 = data133.password;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key35 in data144){
if(!((key35 === "file") || (key35 === "env"))){
const err346 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data144.file !== undefined){
let data145 = data144.file;
if(typeof data145 === "string"){
if(func3(data145) > 4096){
const err347 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(func3(data145) < 1){
const err348 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data144.env !== undefined){
let data146 = data144.env;
if(typeof data146 === "string"){
if(func3(data146) > 256){
const err350 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(!pattern32.test(data146)){
const err351 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err352 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data133.computerName !== undefined){
let data147 = data133.computerName;
if(typeof data147 === "string"){
if(func3(data147) > 64){
const err354 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(func3(data147) < 1){
const err355 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(typeof data133.rdp !== "boolean"){
const err357 = {instancePath:instancePath+"/windows/install/rdp",schemaPath:"#/properties/windows/properties/install/properties/rdp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
let data149 = data133.scripts;
if(Array.isArray(data149)){
if(data149.length > 16){
const err358 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
const len7 = data149.length;
for(let i7=0; i7<len7; i7++){
let data150 = data149[i7];
if(typeof data150 === "string"){
if(func3(data150) > 4096){
const err359 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(func3(data150) < 1){
const err360 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err361 = {instancePath:instancePath+"/windows/install/scripts/" + i7,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data.cloudInit !== undefined){
let data151 = data.cloudInit;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.defaultUser === undefined){
data151.defaultUser = true;
}
if(data151.sshKeys === undefined){
data151.sshKeys = [];
}
if(data151.users === undefined){
data151.users = [];
}
if(data151.packages === undefined){
data151.packages = [];
}
if(data151.files === undefined){
data151.files = [];
}
if(data151.runcmd === undefined){
data151.runcmd = [];
}
for(const key36 in data151){
if(!(func2.call(schema11.properties.cloudInit.properties, key36))){
const err365 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data151.hostname !== undefined){
let data152 = data151.hostname;
if(typeof data152 === "string"){
if(func3(data152) > 253){
const err366 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!pattern34.test(data152)){
const err367 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(typeof data151.defaultUser !== "boolean"){
const err369 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
let data154 = data151.sshKeys;
if(Array.isArray(data154)){
if(data154.length > 64){
const err370 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
const len8 = data154.length;
for(let i8=0; i8<len8; i8++){
let data155 = data154[i8];
if((typeof data155 !== "string") && (!(data155 && typeof data155 == "object" && !Array.isArray(data155)))){
const err371 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data155 === "string"){
if(func3(data155) > 16384){
const err372 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern35.test(data155)){
const err373 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.file === undefined){
const err374 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key37 in data155){
if(!(key37 === "file")){
const err375 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data155.file !== undefined){
let data156 = data155.file;
if(typeof data156 === "string"){
if(func3(data156) > 4096){
const err376 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(func3(data156) < 1){
const err377 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
}
}
else {
const err379 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
let data157 = data151.users;
if(Array.isArray(data157)){
if(data157.length > 64){
const err380 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
const len9 = data157.length;
for(let i9=0; i9<len9; i9++){
let data158 = data157[i9];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.groups === undefined){
data158.groups = [];
}
if(data158.sshKeys === undefined){
data158.sshKeys = [];
}
if(data158.name === undefined){
const err381 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
for(const key38 in data158){
if(!(((((((key38 === "name") || (key38 === "gecos")) || (key38 === "groups")) || (key38 === "shell")) || (key38 === "sudo")) || (key38 === "sshKeys")) || (key38 === "passwordHash"))){
const err382 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data158.name !== undefined){
let data159 = data158.name;
if(typeof data159 === "string"){
if(func3(data159) > 32){
const err383 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(!pattern36.test(data159)){
const err384 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data158.gecos !== undefined){
let data160 = data158.gecos;
if(typeof data160 === "string"){
if(func3(data160) > 256){
const err386 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!pattern37.test(data160)){
const err387 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
let data161 = data158.groups;
if(Array.isArray(data161)){
if(data161.length > 64){
const err389 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
const len10 = data161.length;
for(let i10=0; i10<len10; i10++){
let data162 = data161[i10];
if(typeof data162 === "string"){
if(func3(data162) > 32){
const err390 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!pattern36.test(data162)){
const err391 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data158.shell !== undefined){
let data163 = data158.shell;
if(typeof data163 === "string"){
if(func3(data163) > 1024){
const err394 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(!pattern39.test(data163)){
const err395 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data158.sudo !== undefined){
let data164 = data158.sudo;
if(typeof data164 === "string"){
if(func3(data164) > 1024){
const err397 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(func3(data164) < 1){
const err398 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
let data165 = data158.sshKeys;
if(Array.isArray(data165)){
if(data165.length > 64){
const err400 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
const len11 = data165.length;
for(let i11=0; i11<len11; i11++){
let data166 = data165[i11];
if((typeof data166 !== "string") && (!(data166 && typeof data166 == "object" && !Array.isArray(data166)))){
const err401 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data166 === "string"){
if(func3(data166) > 16384){
const err402 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(!pattern35.test(data166)){
const err403 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.file === undefined){
const err404 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key39 in data166){
if(!(key39 === "file")){
const err405 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data166.file !== undefined){
let data167 = data166.file;
if(typeof data167 === "string"){
if(func3(data167) > 4096){
const err406 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(func3(data167) < 1){
const err407 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err408 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys/" + i11+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
}
}
else {
const err409 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data158.passwordHash !== undefined){
let data168 = data158.passwordHash;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key40 in data168){
if(!((key40 === "file") || (key40 === "env"))){
const err410 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data168.file !== undefined){
let data169 = data168.file;
if(typeof data169 === "string"){
if(func3(data169) > 4096){
const err411 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(func3(data169) < 1){
const err412 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data168.env !== undefined){
let data170 = data168.env;
if(typeof data170 === "string"){
if(func3(data170) > 256){
const err414 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!pattern32.test(data170)){
const err415 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/cloudInit/users/" + i9+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err418 = {instancePath:instancePath+"/cloudInit/users/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
let data171 = data151.packages;
if(Array.isArray(data171)){
if(data171.length > 256){
const err420 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
const len12 = data171.length;
for(let i12=0; i12<len12; i12++){
let data172 = data171[i12];
if(typeof data172 === "string"){
if(func3(data172) > 256){
const err421 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(func3(data172) < 1){
const err422 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/cloudInit/packages/" + i12,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
let data173 = data151.files;
if(Array.isArray(data173)){
if(data173.length > 256){
const err425 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
const len13 = data173.length;
for(let i13=0; i13<len13; i13++){
let data174 = data173[i13];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.permissions === undefined){
data174.permissions = "0644";
}
if(data174.path === undefined){
const err426 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key41 in data174){
if(!(((((key41 === "path") || (key41 === "content")) || (key41 === "source")) || (key41 === "owner")) || (key41 === "permissions"))){
const err427 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data174.path !== undefined){
let data175 = data174.path;
if(typeof data175 === "string"){
if(func3(data175) > 4096){
const err428 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!pattern42.test(data175)){
const err429 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
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
const err430 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data174.content !== undefined){
let data176 = data174.content;
if(typeof data176 === "string"){
if(func3(data176) > 1048576){
const err431 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data174.source !== undefined){
let data177 = data174.source;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key42 in data177){
if(!((key42 === "file") || (key42 === "env"))){
const err433 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data177.file !== undefined){
let data178 = data177.file;
if(typeof data178 === "string"){
if(func3(data178) > 4096){
const err434 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func3(data178) < 1){
const err435 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data177.env !== undefined){
let data179 = data177.env;
if(typeof data179 === "string"){
if(func3(data179) > 256){
const err437 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!pattern32.test(data179)){
const err438 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err439 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err440 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data174.owner !== undefined){
let data180 = data174.owner;
if(typeof data180 === "string"){
if(func3(data180) > 65){
const err441 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!pattern44.test(data180)){
const err442 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
let data181 = data174.permissions;
if(typeof data181 === "string"){
if(!pattern45.test(data181)){
const err444 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
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
const err445 = {instancePath:instancePath+"/cloudInit/files/" + i13+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/cloudInit/files/" + i13,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
let data182 = data151.runcmd;
if(Array.isArray(data182)){
if(data182.length > 256){
const err448 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
const len14 = data182.length;
for(let i14=0; i14<len14; i14++){
let data183 = data182[i14];
if((typeof data183 !== "string") && (!(Array.isArray(data183)))){
const err449 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(typeof data183 === "string"){
if(func3(data183) > 65536){
const err450 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(func3(data183) < 1){
const err451 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(Array.isArray(data183)){
if(data183.length < 1){
const err452 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
const len15 = data183.length;
for(let i15=0; i15<len15; i15++){
let data184 = data183[i15];
if(typeof data184 === "string"){
if(func3(data184) > 65536){
const err453 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14+"/" + i15,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/cloudInit/runcmd/" + i14+"/" + i15,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
}
}
else {
const err455 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data151.userData !== undefined){
let data185 = data151.userData;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key43 in data185){
if(!(((key43 === "inline") || (key43 === "file")) || (key43 === "env"))){
const err456 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data185.inline !== undefined){
let data186 = data185.inline;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key44 in data186){
const _errs396 = errors;
if(typeof key44 === "string"){
if(!pattern46.test(key44)){
const err457 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
var valid86 = _errs396 === errors;
if(!valid86){
const err458 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data185.file !== undefined){
let data187 = data185.file;
if(typeof data187 === "string"){
if(func3(data187) > 4096){
const err460 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(func3(data187) < 1){
const err461 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data185.env !== undefined){
let data188 = data185.env;
if(typeof data188 === "string"){
if(func3(data188) > 256){
const err463 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!pattern32.test(data188)){
const err464 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data151.networkConfig !== undefined){
let data189 = data151.networkConfig;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key45 in data189){
if(!(((key45 === "inline") || (key45 === "file")) || (key45 === "env"))){
const err467 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data189.inline !== undefined){
let data190 = data189.inline;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key46 in data190){
const _errs406 = errors;
if(typeof key46 === "string"){
if(!pattern46.test(key46)){
const err468 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key46};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
var valid88 = _errs406 === errors;
if(!valid88){
const err469 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data189.file !== undefined){
let data191 = data189.file;
if(typeof data191 === "string"){
if(func3(data191) > 4096){
const err471 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(func3(data191) < 1){
const err472 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data189.env !== undefined){
let data192 = data189.env;
if(typeof data192 === "string"){
if(func3(data192) > 256){
const err474 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!pattern32.test(data192)){
const err475 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data151.vendorData !== undefined){
let data193 = data151.vendorData;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key47 in data193){
if(!(((key47 === "inline") || (key47 === "file")) || (key47 === "env"))){
const err478 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data193.inline !== undefined){
let data194 = data193.inline;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key48 in data194){
const _errs416 = errors;
if(typeof key48 === "string"){
if(!pattern46.test(key48)){
const err479 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key48};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var valid90 = _errs416 === errors;
if(!valid90){
const err480 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key48},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data193.file !== undefined){
let data195 = data193.file;
if(typeof data195 === "string"){
if(func3(data195) > 4096){
const err482 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(func3(data195) < 1){
const err483 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data193.env !== undefined){
let data196 = data193.env;
if(typeof data196 === "string"){
if(func3(data196) > 256){
const err485 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!pattern32.test(data196)){
const err486 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data.ignition !== undefined){
let data197 = data.ignition;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key49 in data197){
if(!(((key49 === "inline") || (key49 === "file")) || (key49 === "env"))){
const err490 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data197.inline !== undefined){
let data198 = data197.inline;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key50 in data198){
const _errs426 = errors;
if(typeof key50 === "string"){
if(!pattern46.test(key50)){
const err491 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key50};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
var valid92 = _errs426 === errors;
if(!valid92){
const err492 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data197.file !== undefined){
let data199 = data197.file;
if(typeof data199 === "string"){
if(func3(data199) > 4096){
const err494 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(func3(data199) < 1){
const err495 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data197.env !== undefined){
let data200 = data197.env;
if(typeof data200 === "string"){
if(func3(data200) > 256){
const err497 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern32.test(data200)){
const err498 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
else {
const err500 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
let data201 = data.credentials;
if(Array.isArray(data201)){
if(data201.length > 8){
const err501 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
const len16 = data201.length;
for(let i16=0; i16<len16; i16++){
let data202 = data201[i16];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.id === undefined){
const err502 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key51 in data202){
if(!((((key51 === "id") || (key51 === "text")) || (key51 === "file")) || (key51 === "env"))){
const err503 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data202.id !== undefined){
let data203 = data202.id;
if(typeof data203 === "string"){
if(func3(data203) > 128){
const err504 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!pattern54.test(data203)){
const err505 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/credentials/" + i16+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data202.text !== undefined){
let data204 = data202.text;
if(typeof data204 === "string"){
if(func3(data204) > 4096){
const err507 = {instancePath:instancePath+"/credentials/" + i16+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err508 = {instancePath:instancePath+"/credentials/" + i16+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data202.file !== undefined){
let data205 = data202.file;
if(typeof data205 === "string"){
if(func3(data205) > 4096){
const err509 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(func3(data205) < 1){
const err510 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/credentials/" + i16+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data202.env !== undefined){
let data206 = data202.env;
if(typeof data206 === "string"){
if(func3(data206) > 256){
const err512 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!pattern32.test(data206)){
const err513 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err514 = {instancePath:instancePath+"/credentials/" + i16+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/credentials/" + i16,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
let data207 = data.stop;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.agent === undefined){
data207.agent = "20s";
}
if(data207.powerdown === undefined){
data207.powerdown = "90s";
}
if(data207.quit === undefined){
data207.quit = "10s";
}
if(data207.sigterm === undefined){
data207.sigterm = "5s";
}
if(data207.sigkill === undefined){
data207.sigkill = "5s";
}
for(const key52 in data207){
if(!(((((key52 === "agent") || (key52 === "powerdown")) || (key52 === "quit")) || (key52 === "sigterm")) || (key52 === "sigkill"))){
const err517 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
let data208 = data207.agent;
if(typeof data208 === "string"){
if(func3(data208) > 12){
const err518 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(!pattern24.test(data208)){
const err519 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err520 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
let data209 = data207.powerdown;
if(typeof data209 === "string"){
if(func3(data209) > 12){
const err521 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(!pattern24.test(data209)){
const err522 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err523 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
let data210 = data207.quit;
if(typeof data210 === "string"){
if(func3(data210) > 12){
const err524 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern24.test(data210)){
const err525 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err526 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
let data211 = data207.sigterm;
if(typeof data211 === "string"){
if(func3(data211) > 12){
const err527 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!pattern24.test(data211)){
const err528 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
let data212 = data207.sigkill;
if(typeof data212 === "string"){
if(func3(data212) > 12){
const err530 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(!pattern24.test(data212)){
const err531 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
let data213 = data.restart;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.policy === undefined){
data213.policy = "no";
}
if(data213.maxRetries === undefined){
data213.maxRetries = 5;
}
if(data213.window === undefined){
data213.window = "10min";
}
if(data213.resetAfter === undefined){
data213.resetAfter = "60s";
}
if(data213.backoff === undefined){
data213.backoff = {};
}
for(const key53 in data213){
if(!(((((key53 === "policy") || (key53 === "maxRetries")) || (key53 === "window")) || (key53 === "resetAfter")) || (key53 === "backoff"))){
const err534 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
let data214 = data213.policy;
if(!((((data214 === "no") || (data214 === "on-failure")) || (data214 === "always")) || (data214 === "unless-stopped"))){
const err535 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
let data215 = data213.maxRetries;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err536 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 1000 || isNaN(data215)){
const err537 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data215 < 0 || isNaN(data215)){
const err538 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
let data216 = data213.window;
if(typeof data216 === "string"){
if(func3(data216) > 12){
const err539 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!pattern24.test(data216)){
const err540 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
let data217 = data213.resetAfter;
if(typeof data217 === "string"){
if(func3(data217) > 12){
const err542 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(!pattern24.test(data217)){
const err543 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
let data218 = data213.backoff;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.initial === undefined){
data218.initial = "1s";
}
if(data218.factor === undefined){
data218.factor = 2;
}
if(data218.max === undefined){
data218.max = "60s";
}
for(const key54 in data218){
if(!(((key54 === "initial") || (key54 === "factor")) || (key54 === "max"))){
const err545 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
let data219 = data218.initial;
if(typeof data219 === "string"){
if(func3(data219) > 12){
const err546 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!pattern24.test(data219)){
const err547 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err548 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
let data220 = data218.factor;
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 10 || isNaN(data220)){
const err549 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err550 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
let data221 = data218.max;
if(typeof data221 === "string"){
if(func3(data221) > 12){
const err552 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(!pattern24.test(data221)){
const err553 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err554 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err556 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
let data222 = data.extraArgs;
if(Array.isArray(data222)){
if(data222.length > 64){
const err557 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
const len17 = data222.length;
for(let i17=0; i17<len17; i17++){
let data223 = data222[i17];
if(typeof data223 === "string"){
if(func3(data223) > 65536){
const err558 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(func3(data223) < 1){
const err559 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/extraArgs/" + i17,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateFragment = validate11;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"]},"accelerator":{"enum":["kvm","tcg","auto"]},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"}},"topology":{"type":"object","additionalProperties":false,"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}}},"hyperv":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["auto","none"]}}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}}},"firmware":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["bios","uefi"]},"secureBoot":{"type":"boolean"}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"]},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"source":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000}},"checksums":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1,"maximum":1000000000000000},"page":{"type":"string","pattern":"^https://\\S+$","maxLength":2000},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"}}},"mode":{"enum":["overlay","copy","ephemeral","direct"],"x-kvmrun":"derived"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean"},"shared":{"type":"boolean"},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"]},"aio":{"enum":["auto","io_uring","native","threads"]},"discard":{"enum":["unmap","ignore"]},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096]},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}}},"networks":{"type":"array","maxItems":8,"items":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}}}}},"clock":{"type":"object","additionalProperties":false,"properties":{"base":{"enum":["utc","localtime"]},"lateTicks":{"enum":["as-they-come","catch-up"]}}},"sleepStates":{"enum":["allowed","none"]},"generationId":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["vmgenid","none"]}}},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"]}}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"]},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"]},"input":{"enum":["virtio","usb"]}}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"]}}},"onDiskFull":{"enum":["wait","resume"]},"ready":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"const":"running"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"port":{"type":"integer","minimum":1,"maximum":65535},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}}}}},"windows":{"type":"object","additionalProperties":false,"properties":{"version":{"enum":["10","11","server-2019","server-2022","server-2025"]},"iso":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"virtioWin":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["iso","none"]},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"url":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000},"mirrors":{"type":"array","maxItems":16,"items":{"type":"string","pattern":"^https?://\\S+$","maxLength":2000}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"install":{"type":"object","additionalProperties":false,"properties":{"edition":{"type":"string","minLength":1,"maxLength":128},"image":{"type":"integer","minimum":1,"maximum":99},"productKey":{"tsType":"string | {readonly file?: string; readonly env?: string}","type":["string","object"],"maxLength":100,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"language":{"type":"string","minLength":1,"maxLength":32},"locale":{"type":"string","minLength":1,"maxLength":32},"keyboard":{"type":"string","minLength":1,"maxLength":32},"timezone":{"type":"string","minLength":1,"maxLength":64},"user":{"type":"string","minLength":1,"maxLength":64},"password":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"computerName":{"type":"string","minLength":1,"maxLength":64},"rdp":{"type":"boolean"},"scripts":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"}}}}}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean"},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32}},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}}},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256}},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$"}}}},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}}},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"]},"maxRetries":{"type":"integer","minimum":0,"maximum":1000},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"factor":{"type":"number","minimum":1,"maximum":10},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}}}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536}}},"$id":"fragment"};

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
if(data.hyperv !== undefined){
let data18 = data.hyperv;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "type")){
const err46 = {instancePath:instancePath+"/hyperv",schemaPath:"#/properties/hyperv/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.type !== undefined){
let data19 = data18.type;
if(!((data19 === "auto") || (data19 === "none"))){
const err47 = {instancePath:instancePath+"/hyperv/type",schemaPath:"#/properties/hyperv/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.hyperv.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err48 = {instancePath:instancePath+"/hyperv",schemaPath:"#/properties/hyperv/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.memory !== undefined){
let data20 = data.memory;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(key6 === "size")){
const err49 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.size !== undefined){
let data21 = data20.size;
if(typeof data21 === "string"){
if(func3(data21) > 24){
const err50 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern5.test(data21)){
const err51 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.boot !== undefined){
let data22 = data.boot;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(((key7 === "kernel") || (key7 === "initrd")) || (key7 === "cmdline"))){
const err54 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.kernel !== undefined){
let data23 = data22.kernel;
if(typeof data23 === "string"){
if(func3(data23) > 4096){
const err55 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data23) < 1){
const err56 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err57 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.initrd !== undefined){
let data24 = data22.initrd;
if(typeof data24 === "string"){
if(func3(data24) > 4096){
const err58 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func3(data24) < 1){
const err59 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.cmdline !== undefined){
let data25 = data22.cmdline;
if(typeof data25 === "string"){
if(func3(data25) > 2047){
const err61 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.firmware !== undefined){
let data26 = data.firmware;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!((key8 === "type") || (key8 === "secureBoot"))){
const err64 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data26.type !== undefined){
let data27 = data26.type;
if(!((data27 === "bios") || (data27 === "uefi"))){
const err65 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.secureBoot !== undefined){
if(typeof data26.secureBoot !== "boolean"){
const err66 = {instancePath:instancePath+"/firmware/secureBoot",schemaPath:"#/properties/firmware/properties/secureBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.disks !== undefined){
let data29 = data.disks;
if(Array.isArray(data29)){
if(data29.length > 32){
const err68 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(!(func2.call(schema12.properties.disks.items.properties, key9))){
const err69 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(typeof data31 === "string"){
if(func3(data31) > 20){
const err70 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern6.test(data31)){
const err71 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data30.media !== undefined){
let data32 = data30.media;
if(!((data32 === "disk") || (data32 === "cdrom"))){
const err73 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data30.path !== undefined){
let data33 = data30.path;
if(typeof data33 === "string"){
if(func3(data33) > 4096){
const err74 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func3(data33) < 1){
const err75 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data30.source !== undefined){
let data34 = data30.source;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
if(!(func2.call(schema12.properties.disks.items.properties.source.properties, key10))){
const err77 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.path !== undefined){
let data35 = data34.path;
if(typeof data35 === "string"){
if(func3(data35) > 4096){
const err78 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func3(data35) < 1){
const err79 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err80 = {instancePath:instancePath+"/disks/" + i1+"/source/path",schemaPath:"#/properties/disks/items/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.url !== undefined){
let data36 = data34.url;
if(typeof data36 === "string"){
if(func3(data36) > 2000){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern7.test(data36)){
const err82 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
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
const err83 = {instancePath:instancePath+"/disks/" + i1+"/source/url",schemaPath:"#/properties/disks/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.mirrors !== undefined){
let data37 = data34.mirrors;
if(Array.isArray(data37)){
if(data37.length > 16){
const err84 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(func3(data38) > 2000){
const err85 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern7.test(data38)){
const err86 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors/" + i2,schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/disks/" + i1+"/source/mirrors",schemaPath:"#/properties/disks/items/properties/source/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.checksums !== undefined){
let data39 = data34.checksums;
if(typeof data39 === "string"){
if(func3(data39) > 2000){
const err89 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern7.test(data39)){
const err90 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/disks/" + i1+"/source/checksums",schemaPath:"#/properties/disks/items/properties/source/properties/checksums/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.sha256 !== undefined){
let data40 = data34.sha256;
if(typeof data40 === "string"){
if(!pattern10.test(data40)){
const err92 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/disks/" + i1+"/source/sha256",schemaPath:"#/properties/disks/items/properties/source/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.sha512 !== undefined){
let data41 = data34.sha512;
if(typeof data41 === "string"){
if(!pattern11.test(data41)){
const err94 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/disks/" + i1+"/source/sha512",schemaPath:"#/properties/disks/items/properties/source/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.size !== undefined){
let data42 = data34.size;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err96 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000000 || isNaN(data42)){
const err97 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err98 = {instancePath:instancePath+"/disks/" + i1+"/source/size",schemaPath:"#/properties/disks/items/properties/source/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data34.page !== undefined){
let data43 = data34.page;
if(typeof data43 === "string"){
if(func3(data43) > 2000){
const err99 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern12.test(data43)){
const err100 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/pattern",keyword:"pattern",params:{pattern: "^https://\\S+$"},message:"must match pattern \""+"^https://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/disks/" + i1+"/source/page",schemaPath:"#/properties/disks/items/properties/source/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.format !== undefined){
let data44 = data34.format;
if(!(((((data44 === "qcow2") || (data44 === "raw")) || (data44 === "vmdk")) || (data44 === "vdi")) || (data44 === "vhdx"))){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/source/format",schemaPath:"#/properties/disks/items/properties/source/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.source.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/disks/" + i1+"/source",schemaPath:"#/properties/disks/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.mode !== undefined){
let data45 = data30.mode;
if(!((((data45 === "overlay") || (data45 === "copy")) || (data45 === "ephemeral")) || (data45 === "direct"))){
const err104 = {instancePath:instancePath+"/disks/" + i1+"/mode",schemaPath:"#/properties/disks/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data30.format !== undefined){
let data46 = data30.format;
if(!(((((data46 === "qcow2") || (data46 === "raw")) || (data46 === "vmdk")) || (data46 === "vdi")) || (data46 === "vhdx"))){
const err105 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.bus !== undefined){
let data47 = data30.bus;
if(!((((((data47 === "virtio") || (data47 === "scsi")) || (data47 === "nvme")) || (data47 === "sata")) || (data47 === "ide")) || (data47 === "usb"))){
const err106 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data30.readOnly !== undefined){
if(typeof data30.readOnly !== "boolean"){
const err107 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data30.shared !== undefined){
if(typeof data30.shared !== "boolean"){
const err108 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data30.serial !== undefined){
let data50 = data30.serial;
if(typeof data50 === "string"){
if(func3(data50) > 20){
const err109 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern13.test(data50)){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data30.bootIndex !== undefined){
let data51 = data30.bootIndex;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err112 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000 || isNaN(data51)){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err114 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data30.size !== undefined){
let data52 = data30.size;
if(typeof data52 === "string"){
if(func3(data52) > 24){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern5.test(data52)){
const err116 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data30.cache !== undefined){
let data53 = data30.cache;
if(!((((((data53 === "auto") || (data53 === "none")) || (data53 === "writeback")) || (data53 === "writethrough")) || (data53 === "directsync")) || (data53 === "unsafe"))){
const err118 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data30.aio !== undefined){
let data54 = data30.aio;
if(!((((data54 === "auto") || (data54 === "io_uring")) || (data54 === "native")) || (data54 === "threads"))){
const err119 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data30.discard !== undefined){
let data55 = data30.discard;
if(!((data55 === "unmap") || (data55 === "ignore"))){
const err120 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data30.detectZeroes !== undefined){
let data56 = data30.detectZeroes;
if(!(((data56 === "off") || (data56 === "on")) || (data56 === "unmap"))){
const err121 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data30.ioThreads !== undefined){
let data57 = data30.ioThreads;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err122 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 16 || isNaN(data57)){
const err123 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err124 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data30.throttle !== undefined){
let data58 = data30.throttle;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
if(!((((((key11 === "iops") || (key11 === "readIops")) || (key11 === "writeIops")) || (key11 === "bandwidth")) || (key11 === "readBandwidth")) || (key11 === "writeBandwidth"))){
const err125 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data58.iops !== undefined){
let data59 = data58.iops;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err126 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000 || isNaN(data59)){
const err127 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err128 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.readIops !== undefined){
let data60 = data58.readIops;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err129 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000 || isNaN(data60)){
const err130 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err131 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.writeIops !== undefined){
let data61 = data58.writeIops;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err132 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000 || isNaN(data61)){
const err133 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err134 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data58.bandwidth !== undefined){
let data62 = data58.bandwidth;
if(typeof data62 === "string"){
if(func3(data62) > 24){
const err135 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern5.test(data62)){
const err136 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
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
const err137 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data58.readBandwidth !== undefined){
let data63 = data58.readBandwidth;
if(typeof data63 === "string"){
if(func3(data63) > 24){
const err138 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!pattern5.test(data63)){
const err139 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
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
const err140 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data58.writeBandwidth !== undefined){
let data64 = data58.writeBandwidth;
if(typeof data64 === "string"){
if(func3(data64) > 24){
const err141 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern5.test(data64)){
const err142 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
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
const err143 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data30.blockSize !== undefined){
let data65 = data30.blockSize;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
if(!((key12 === "logical") || (key12 === "physical"))){
const err145 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data65.logical !== undefined){
let data66 = data65.logical;
if(!((((data66 === 512) || (data66 === 1024)) || (data66 === 2048)) || (data66 === 4096))){
const err146 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data65.physical !== undefined){
let data67 = data65.physical;
if(!((((((((data67 === 512) || (data67 === 1024)) || (data67 === 2048)) || (data67 === 4096)) || (data67 === 8192)) || (data67 === 16384)) || (data67 === 32768)) || (data67 === 65536))){
const err147 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.networks !== undefined){
let data68 = data.networks;
if(Array.isArray(data68)){
if(data68.length > 8){
const err151 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len3 = data68.length;
for(let i3=0; i3<len3; i3++){
let data69 = data68[i3];
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err152 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const _errs139 = errors;
let valid21 = true;
const _errs140 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing0;
if((data69.type === undefined) && (missing0 = "type")){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid0 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs141 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err154 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const tag0 = data69.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err155 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key13 in data69){
if(!((((((key13 === "id") || (key13 === "type")) || (key13 === "model")) || (key13 === "mac")) || (key13 === "forwards")) || (key13 === "restrict"))){
const err156 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data69.id !== undefined){
let data70 = data69.id;
if(typeof data70 === "string"){
if(func3(data70) > 20){
const err157 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!pattern6.test(data70)){
const err158 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data69.type !== undefined){
if("user" !== data69.type){
const err160 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.model !== undefined){
if(!(data69.model === "virtio")){
const err161 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.mac !== undefined){
let data73 = data69.mac;
if(typeof data73 === "string"){
if(!pattern19.test(data73)){
const err162 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data69.forwards !== undefined){
let data74 = data69.forwards;
if(Array.isArray(data74)){
if(data74.length > 256){
const err164 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len4 = data74.length;
for(let i4=0; i4<len4; i4++){
let data75 = data74[i4];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key14 in data75){
if(!((((key14 === "protocol") || (key14 === "hostAddress")) || (key14 === "host")) || (key14 === "guest"))){
const err165 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data75.protocol !== undefined){
let data76 = data75.protocol;
if(!((data76 === "tcp") || (data76 === "udp"))){
const err166 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/protocol",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data75.hostAddress !== undefined){
let data77 = data75.hostAddress;
if(typeof data77 === "string"){
if(!pattern20.test(data77)){
const err167 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data75.host !== undefined){
let data78 = data75.host;
if((!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) && (typeof data78 !== "string")){
const err169 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 65535 || isNaN(data78)){
const err170 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err171 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(typeof data78 === "string"){
if(!pattern21.test(data78)){
const err172 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
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
if(data75.guest !== undefined){
let data79 = data75.guest;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err173 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 65535 || isNaN(data79)){
const err174 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err175 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err176 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i4,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err177 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data69.restrict !== undefined){
if(typeof data69.restrict !== "boolean"){
const err178 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else if(tag0 === "none"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.type === undefined){
const err180 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key15 in data69){
if(!((key15 === "id") || (key15 === "type"))){
const err181 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data69.id !== undefined){
let data81 = data69.id;
if(typeof data81 === "string"){
if(func3(data81) > 20){
const err182 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!pattern6.test(data81)){
const err183 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
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
const err184 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data69.type !== undefined){
if("none" !== data69.type){
const err185 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
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
const err189 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid0 = _errs141 === errors;
valid21 = _valid0;
ifClause0 = "then";
}
else {
const _errs173 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key16 in data69){
if(!((((((key16 === "id") || (key16 === "type")) || (key16 === "model")) || (key16 === "mac")) || (key16 === "forwards")) || (key16 === "restrict"))){
const err190 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data69.id !== undefined){
let data83 = data69.id;
if(typeof data83 === "string"){
if(func3(data83) > 20){
const err191 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!pattern6.test(data83)){
const err192 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
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
const err193 = {instancePath:instancePath+"/networks/" + i3+"/id",schemaPath:"#/properties/networks/items/else/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data69.type !== undefined){
if("none" !== data69.type){
const err194 = {instancePath:instancePath+"/networks/" + i3+"/type",schemaPath:"#/properties/networks/items/else/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data69.model !== undefined){
if(!(data69.model === "virtio")){
const err195 = {instancePath:instancePath+"/networks/" + i3+"/model",schemaPath:"#/properties/networks/items/else/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data69.mac !== undefined){
let data86 = data69.mac;
if(typeof data86 === "string"){
if(!pattern19.test(data86)){
const err196 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/networks/" + i3+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data69.forwards !== undefined){
let data87 = data69.forwards;
if(Array.isArray(data87)){
if(data87.length > 256){
const err198 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len5 = data87.length;
for(let i5=0; i5<len5; i5++){
let data88 = data87[i5];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key17 in data88){
if(!((((key17 === "protocol") || (key17 === "hostAddress")) || (key17 === "host")) || (key17 === "guest"))){
const err199 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5,schemaPath:"#/properties/networks/items/else/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data88.protocol !== undefined){
let data89 = data88.protocol;
if(!((data89 === "tcp") || (data89 === "udp"))){
const err200 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/protocol",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data88.hostAddress !== undefined){
let data90 = data88.hostAddress;
if(typeof data90 === "string"){
if(!pattern20.test(data90)){
const err201 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data88.host !== undefined){
let data91 = data88.host;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (typeof data91 !== "string")){
const err203 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.else.properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 65535 || isNaN(data91)){
const err204 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err205 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(typeof data91 === "string"){
if(!pattern21.test(data91)){
const err206 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
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
if(data88.guest !== undefined){
let data92 = data88.guest;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err207 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 65535 || isNaN(data92)){
const err208 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err209 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err210 = {instancePath:instancePath+"/networks/" + i3+"/forwards/" + i5,schemaPath:"#/properties/networks/items/else/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/networks/" + i3+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data69.restrict !== undefined){
if(typeof data69.restrict !== "boolean"){
const err212 = {instancePath:instancePath+"/networks/" + i3+"/restrict",schemaPath:"#/properties/networks/items/else/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid0 = _errs173 === errors;
valid21 = _valid0;
ifClause0 = "else";
}
if(!valid21){
const err214 = {instancePath:instancePath+"/networks/" + i3,schemaPath:"#/properties/networks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.clock !== undefined){
let data94 = data.clock;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key18 in data94){
if(!((key18 === "base") || (key18 === "lateTicks"))){
const err216 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data94.base !== undefined){
let data95 = data94.base;
if(!((data95 === "utc") || (data95 === "localtime"))){
const err217 = {instancePath:instancePath+"/clock/base",schemaPath:"#/properties/clock/properties/base/enum",keyword:"enum",params:{allowedValues: schema12.properties.clock.properties.base.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data94.lateTicks !== undefined){
let data96 = data94.lateTicks;
if(!((data96 === "as-they-come") || (data96 === "catch-up"))){
const err218 = {instancePath:instancePath+"/clock/lateTicks",schemaPath:"#/properties/clock/properties/lateTicks/enum",keyword:"enum",params:{allowedValues: schema12.properties.clock.properties.lateTicks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.sleepStates !== undefined){
let data97 = data.sleepStates;
if(!((data97 === "allowed") || (data97 === "none"))){
const err220 = {instancePath:instancePath+"/sleepStates",schemaPath:"#/properties/sleepStates/enum",keyword:"enum",params:{allowedValues: schema12.properties.sleepStates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.generationId !== undefined){
let data98 = data.generationId;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key19 in data98){
if(!(key19 === "type")){
const err221 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
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
if(!((data99 === "vmgenid") || (data99 === "none"))){
const err222 = {instancePath:instancePath+"/generationId/type",schemaPath:"#/properties/generationId/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.generationId.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err223 = {instancePath:instancePath+"/generationId",schemaPath:"#/properties/generationId/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.serial !== undefined){
let data100 = data.serial;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key20 in data100){
if(!(key20 === "type")){
const err224 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
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
if(!((data101 === "uart") || (data101 === "none"))){
const err225 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err226 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.rng !== undefined){
let data102 = data.rng;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key21 in data102){
if(!(key21 === "type")){
const err227 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
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
const err228 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err229 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.balloon !== undefined){
let data104 = data.balloon;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key22 in data104){
if(!(key22 === "type")){
const err230 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
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
if(!((data105 === "virtio") || (data105 === "none"))){
const err231 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.guestAgent !== undefined){
let data106 = data.guestAgent;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key23 in data106){
if(!(key23 === "type")){
const err233 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data106.type !== undefined){
let data107 = data106.type;
if(!((data107 === "virtio") || (data107 === "none"))){
const err234 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.tpm !== undefined){
let data108 = data.tpm;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key24 in data108){
if(!((key24 === "type") || (key24 === "model"))){
const err236 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data108.type !== undefined){
let data109 = data108.type;
if(!((data109 === "emulator") || (data109 === "none"))){
const err237 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data108.model !== undefined){
let data110 = data108.model;
if(!((data110 === "crb") || (data110 === "tis"))){
const err238 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.display !== undefined){
let data111 = data.display;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key25 in data111){
if(!((key25 === "type") || (key25 === "input"))){
const err240 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data111.type !== undefined){
let data112 = data111.type;
if(!(((data112 === "none") || (data112 === "gtk")) || (data112 === "vnc"))){
const err241 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data111.input !== undefined){
let data113 = data111.input;
if(!((data113 === "virtio") || (data113 === "usb"))){
const err242 = {instancePath:instancePath+"/display/input",schemaPath:"#/properties/display/properties/input/enum",keyword:"enum",params:{allowedValues: schema12.properties.display.properties.input.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.watchdog !== undefined){
let data114 = data.watchdog;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key26 in data114){
if(!(key26 === "type")){
const err244 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data114.type !== undefined){
let data115 = data114.type;
if(!((data115 === "itco") || (data115 === "none"))){
const err245 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.onDiskFull !== undefined){
let data116 = data.onDiskFull;
if(!((data116 === "wait") || (data116 === "resume"))){
const err247 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema12.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data.ready !== undefined){
let data117 = data.ready;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
const err248 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const _errs239 = errors;
let valid43 = true;
const _errs240 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing1;
if((data117.type === undefined) && (missing1 = "type")){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
var _valid1 = _errs240 === errors;
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs241 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err250 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const tag1 = data117.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err251 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key27 in data117){
if(!(key27 === "type")){
const err252 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data117.type !== undefined){
if("running" !== data117.type){
const err253 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err255 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key28 in data117){
if(!(((key28 === "type") || (key28 === "text")) || (key28 === "timeout"))){
const err256 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data117.type !== undefined){
if("serial" !== data117.type){
const err257 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data117.text !== undefined){
let data120 = data117.text;
if(typeof data120 === "string"){
if(func3(data120) > 200){
const err258 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!pattern23.test(data120)){
const err259 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
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
const err260 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data117.timeout !== undefined){
let data121 = data117.timeout;
if(typeof data121 === "string"){
if(func3(data121) > 12){
const err261 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern24.test(data121)){
const err262 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err265 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key29 in data117){
if(!(((key29 === "type") || (key29 === "port")) || (key29 === "timeout"))){
const err266 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data117.type !== undefined){
if("tcp" !== data117.type){
const err267 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data117.port !== undefined){
let data123 = data117.port;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err268 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 65535 || isNaN(data123)){
const err269 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data123 < 1 || isNaN(data123)){
const err270 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
if(data117.timeout !== undefined){
let data124 = data117.timeout;
if(typeof data124 === "string"){
if(func3(data124) > 12){
const err271 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern24.test(data124)){
const err272 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err275 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key30 in data117){
if(!(((key30 === "type") || (key30 === "port")) || (key30 === "timeout"))){
const err276 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data117.type !== undefined){
if("ssh" !== data117.type){
const err277 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data117.port !== undefined){
let data126 = data117.port;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err278 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 65535 || isNaN(data126)){
const err279 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err280 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(data117.timeout !== undefined){
let data127 = data117.timeout;
if(typeof data127 === "string"){
if(func3(data127) > 12){
const err281 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!pattern24.test(data127)){
const err282 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err283 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err285 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key31 in data117){
if(!((key31 === "type") || (key31 === "timeout"))){
const err286 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data117.type !== undefined){
if("agent" !== data117.type){
const err287 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data117.timeout !== undefined){
let data129 = data117.timeout;
if(typeof data129 === "string"){
if(func3(data129) > 12){
const err288 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!pattern24.test(data129)){
const err289 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err290 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else if(tag1 === "command"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.type === undefined){
const err292 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key32 in data117){
if(!(((key32 === "type") || (key32 === "command")) || (key32 === "timeout"))){
const err293 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data117.type !== undefined){
if("command" !== data117.type){
const err294 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data117.command !== undefined){
let data131 = data117.command;
if(Array.isArray(data131)){
if(data131.length > 64){
const err295 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data131.length < 1){
const err296 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
const len6 = data131.length;
for(let i6=0; i6<len6; i6++){
let data132 = data131[i6];
if(typeof data132 === "string"){
if(func3(data132) > 4096){
const err297 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err298 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data117.timeout !== undefined){
let data133 = data117.timeout;
if(typeof data133 === "string"){
if(func3(data133) > 12){
const err300 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern24.test(data133)){
const err301 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err302 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err303 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
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
const err305 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid1 = _errs241 === errors;
valid43 = _valid1;
ifClause1 = "then";
}
else {
const _errs288 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key33 in data117){
if(!(((((key33 === "type") || (key33 === "text")) || (key33 === "timeout")) || (key33 === "port")) || (key33 === "command"))){
const err307 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data117.type !== undefined){
if("command" !== data117.type){
const err308 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/else/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data117.text !== undefined){
let data135 = data117.text;
if(typeof data135 === "string"){
if(func3(data135) > 200){
const err309 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!pattern23.test(data135)){
const err310 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data117.timeout !== undefined){
let data136 = data117.timeout;
if(typeof data136 === "string"){
if(func3(data136) > 12){
const err312 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!pattern24.test(data136)){
const err313 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data117.port !== undefined){
let data137 = data117.port;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err315 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 65535 || isNaN(data137)){
const err316 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(data137 < 1 || isNaN(data137)){
const err317 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data117.command !== undefined){
let data138 = data117.command;
if(Array.isArray(data138)){
if(data138.length > 64){
const err318 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data138.length < 1){
const err319 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len7 = data138.length;
for(let i7=0; i7<len7; i7++){
let data139 = data138[i7];
if(typeof data139 === "string"){
if(func3(data139) > 4096){
const err320 = {instancePath:instancePath+"/ready/command/" + i7,schemaPath:"#/properties/ready/else/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err321 = {instancePath:instancePath+"/ready/command/" + i7,schemaPath:"#/properties/ready/else/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid1 = _errs288 === errors;
valid43 = _valid1;
ifClause1 = "else";
}
if(!valid43){
const err324 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.windows !== undefined){
let data140 = data.windows;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key34 in data140){
if(!((((key34 === "version") || (key34 === "iso")) || (key34 === "virtioWin")) || (key34 === "install"))){
const err325 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data140.version !== undefined){
let data141 = data140.version;
if(!(((((data141 === "10") || (data141 === "11")) || (data141 === "server-2019")) || (data141 === "server-2022")) || (data141 === "server-2025"))){
const err326 = {instancePath:instancePath+"/windows/version",schemaPath:"#/properties/windows/properties/version/enum",keyword:"enum",params:{allowedValues: schema12.properties.windows.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data140.iso !== undefined){
let data142 = data140.iso;
if(typeof data142 === "string"){
if(func3(data142) > 4096){
const err327 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(func3(data142) < 1){
const err328 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/windows/iso",schemaPath:"#/properties/windows/properties/iso/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data140.virtioWin !== undefined){
let data143 = data140.virtioWin;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key35 in data143){
if(!(((((key35 === "type") || (key35 === "path")) || (key35 === "url")) || (key35 === "mirrors")) || (key35 === "sha256"))){
const err330 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data143.type !== undefined){
let data144 = data143.type;
if(!((data144 === "iso") || (data144 === "none"))){
const err331 = {instancePath:instancePath+"/windows/virtioWin/type",schemaPath:"#/properties/windows/properties/virtioWin/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.windows.properties.virtioWin.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data143.path !== undefined){
let data145 = data143.path;
if(typeof data145 === "string"){
if(func3(data145) > 4096){
const err332 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(func3(data145) < 1){
const err333 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/windows/virtioWin/path",schemaPath:"#/properties/windows/properties/virtioWin/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data143.url !== undefined){
let data146 = data143.url;
if(typeof data146 === "string"){
if(func3(data146) > 2000){
const err335 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!pattern7.test(data146)){
const err336 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/windows/virtioWin/url",schemaPath:"#/properties/windows/properties/virtioWin/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data143.mirrors !== undefined){
let data147 = data143.mirrors;
if(Array.isArray(data147)){
if(data147.length > 16){
const err338 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len8 = data147.length;
for(let i8=0; i8<len8; i8++){
let data148 = data147[i8];
if(typeof data148 === "string"){
if(func3(data148) > 2000){
const err339 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!pattern7.test(data148)){
const err340 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"},message:"must match pattern \""+"^https?://\\S+$"+"\""};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/windows/virtioWin/mirrors/" + i8,schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/windows/virtioWin/mirrors",schemaPath:"#/properties/windows/properties/virtioWin/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data143.sha256 !== undefined){
let data149 = data143.sha256;
if(typeof data149 === "string"){
if(!pattern10.test(data149)){
const err343 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/windows/virtioWin/sha256",schemaPath:"#/properties/windows/properties/virtioWin/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/windows/virtioWin",schemaPath:"#/properties/windows/properties/virtioWin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data140.install !== undefined){
let data150 = data140.install;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key36 in data150){
if(!(func2.call(schema12.properties.windows.properties.install.properties, key36))){
const err346 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data150.edition !== undefined){
let data151 = data150.edition;
if(typeof data151 === "string"){
if(func3(data151) > 128){
const err347 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(func3(data151) < 1){
const err348 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/windows/install/edition",schemaPath:"#/properties/windows/properties/install/properties/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data150.image !== undefined){
let data152 = data150.image;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err350 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 99 || isNaN(data152)){
const err351 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data152 < 1 || isNaN(data152)){
const err352 = {instancePath:instancePath+"/windows/install/image",schemaPath:"#/properties/windows/properties/install/properties/image/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
if(data150.productKey !== undefined){
let data153 = data150.productKey;
if((typeof data153 !== "string") && (!(data153 && typeof data153 == "object" && !Array.isArray(data153)))){
const err353 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/type",keyword:"type",params:{type: schema12.properties.windows.properties.install.properties.productKey.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(typeof data153 === "string"){
if(func3(data153) > 100){
const err354 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key37 in data153){
if(!((key37 === "file") || (key37 === "env"))){
const err355 = {instancePath:instancePath+"/windows/install/productKey",schemaPath:"#/properties/windows/properties/install/properties/productKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data153.file !== undefined){
let data154 = data153.file;
if(typeof data154 === "string"){
if(func3(data154) > 4096){
const err356 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(func3(data154) < 1){
const err357 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err358 = {instancePath:instancePath+"/windows/install/productKey/file",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data153.env !== undefined){
let data155 = data153.env;
if(typeof data155 === "string"){
if(func3(data155) > 256){
const err359 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern32.test(data155)){
const err360 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err361 = {instancePath:instancePath+"/windows/install/productKey/env",schemaPath:"#/properties/windows/properties/install/properties/productKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
}
if(data150.language !== undefined){
let data156 = data150.language;
if(typeof data156 === "string"){
if(func3(data156) > 32){
const err362 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func3(data156) < 1){
const err363 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err364 = {instancePath:instancePath+"/windows/install/language",schemaPath:"#/properties/windows/properties/install/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data150.locale !== undefined){
let data157 = data150.locale;
if(typeof data157 === "string"){
if(func3(data157) > 32){
const err365 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func3(data157) < 1){
const err366 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err367 = {instancePath:instancePath+"/windows/install/locale",schemaPath:"#/properties/windows/properties/install/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data150.keyboard !== undefined){
let data158 = data150.keyboard;
if(typeof data158 === "string"){
if(func3(data158) > 32){
const err368 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(func3(data158) < 1){
const err369 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err370 = {instancePath:instancePath+"/windows/install/keyboard",schemaPath:"#/properties/windows/properties/install/properties/keyboard/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data150.timezone !== undefined){
let data159 = data150.timezone;
if(typeof data159 === "string"){
if(func3(data159) > 64){
const err371 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(func3(data159) < 1){
const err372 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/windows/install/timezone",schemaPath:"#/properties/windows/properties/install/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data150.user !== undefined){
let data160 = data150.user;
if(typeof data160 === "string"){
if(func3(data160) > 64){
const err374 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(func3(data160) < 1){
const err375 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/windows/install/user",schemaPath:"#/properties/windows/properties/install/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data150.password !== undefined){
let data161 = data150.password;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key38 in data161){
if(!((key38 === "file") || (key38 === "env"))){
const err377 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data161.file !== undefined){
let data162 = data161.file;
if(typeof data162 === "string"){
if(func3(data162) > 4096){
const err378 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(func3(data162) < 1){
const err379 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/windows/install/password/file",schemaPath:"#/properties/windows/properties/install/properties/password/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data161.env !== undefined){
let data163 = data161.env;
if(typeof data163 === "string"){
if(func3(data163) > 256){
const err381 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!pattern32.test(data163)){
const err382 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/windows/install/password/env",schemaPath:"#/properties/windows/properties/install/properties/password/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/windows/install/password",schemaPath:"#/properties/windows/properties/install/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data150.computerName !== undefined){
let data164 = data150.computerName;
if(typeof data164 === "string"){
if(func3(data164) > 64){
const err385 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(func3(data164) < 1){
const err386 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/windows/install/computerName",schemaPath:"#/properties/windows/properties/install/properties/computerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data150.rdp !== undefined){
if(typeof data150.rdp !== "boolean"){
const err388 = {instancePath:instancePath+"/windows/install/rdp",schemaPath:"#/properties/windows/properties/install/properties/rdp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data150.scripts !== undefined){
let data166 = data150.scripts;
if(Array.isArray(data166)){
if(data166.length > 16){
const err389 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
const len9 = data166.length;
for(let i9=0; i9<len9; i9++){
let data167 = data166[i9];
if(typeof data167 === "string"){
if(func3(data167) > 4096){
const err390 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(func3(data167) < 1){
const err391 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/windows/install/scripts/" + i9,schemaPath:"#/properties/windows/properties/install/properties/scripts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/windows/install/scripts",schemaPath:"#/properties/windows/properties/install/properties/scripts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/windows/install",schemaPath:"#/properties/windows/properties/install/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data.cloudInit !== undefined){
let data168 = data.cloudInit;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key39 in data168){
if(!(func2.call(schema12.properties.cloudInit.properties, key39))){
const err396 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data168.hostname !== undefined){
let data169 = data168.hostname;
if(typeof data169 === "string"){
if(func3(data169) > 253){
const err397 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!pattern34.test(data169)){
const err398 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data168.defaultUser !== undefined){
if(typeof data168.defaultUser !== "boolean"){
const err400 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data168.sshKeys !== undefined){
let data171 = data168.sshKeys;
if(Array.isArray(data171)){
if(data171.length > 64){
const err401 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len10 = data171.length;
for(let i10=0; i10<len10; i10++){
let data172 = data171[i10];
if((typeof data172 !== "string") && (!(data172 && typeof data172 == "object" && !Array.isArray(data172)))){
const err402 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(typeof data172 === "string"){
if(func3(data172) > 16384){
const err403 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(!pattern35.test(data172)){
const err404 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key40 in data172){
if(!(key40 === "file")){
const err405 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data172.file !== undefined){
let data173 = data172.file;
if(typeof data173 === "string"){
if(func3(data173) > 4096){
const err406 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(func3(data173) < 1){
const err407 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err408 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
}
}
else {
const err409 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data168.users !== undefined){
let data174 = data168.users;
if(Array.isArray(data174)){
if(data174.length > 64){
const err410 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
const len11 = data174.length;
for(let i11=0; i11<len11; i11++){
let data175 = data174[i11];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key41 in data175){
if(!(((((((key41 === "name") || (key41 === "gecos")) || (key41 === "groups")) || (key41 === "shell")) || (key41 === "sudo")) || (key41 === "sshKeys")) || (key41 === "passwordHash"))){
const err411 = {instancePath:instancePath+"/cloudInit/users/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data175.name !== undefined){
let data176 = data175.name;
if(typeof data176 === "string"){
if(func3(data176) > 32){
const err412 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(!pattern36.test(data176)){
const err413 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data175.gecos !== undefined){
let data177 = data175.gecos;
if(typeof data177 === "string"){
if(func3(data177) > 256){
const err415 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!pattern37.test(data177)){
const err416 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
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
const err417 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data175.groups !== undefined){
let data178 = data175.groups;
if(Array.isArray(data178)){
if(data178.length > 64){
const err418 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
const len12 = data178.length;
for(let i12=0; i12<len12; i12++){
let data179 = data178[i12];
if(typeof data179 === "string"){
if(func3(data179) > 32){
const err419 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!pattern36.test(data179)){
const err420 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups/" + i12,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data175.shell !== undefined){
let data180 = data175.shell;
if(typeof data180 === "string"){
if(func3(data180) > 1024){
const err423 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!pattern39.test(data180)){
const err424 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data175.sudo !== undefined){
let data181 = data175.sudo;
if(typeof data181 === "string"){
if(func3(data181) > 1024){
const err426 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(func3(data181) < 1){
const err427 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data175.sshKeys !== undefined){
let data182 = data175.sshKeys;
if(Array.isArray(data182)){
if(data182.length > 64){
const err429 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
const len13 = data182.length;
for(let i13=0; i13<len13; i13++){
let data183 = data182[i13];
if((typeof data183 !== "string") && (!(data183 && typeof data183 == "object" && !Array.isArray(data183)))){
const err430 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(typeof data183 === "string"){
if(func3(data183) > 16384){
const err431 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern35.test(data183)){
const err432 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key42 in data183){
if(!(key42 === "file")){
const err433 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data183.file !== undefined){
let data184 = data183.file;
if(typeof data184 === "string"){
if(func3(data184) > 4096){
const err434 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func3(data184) < 1){
const err435 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys/" + i13+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
}
}
else {
const err437 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data175.passwordHash !== undefined){
let data185 = data175.passwordHash;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key43 in data185){
if(!((key43 === "file") || (key43 === "env"))){
const err438 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data185.file !== undefined){
let data186 = data185.file;
if(typeof data186 === "string"){
if(func3(data186) > 4096){
const err439 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(func3(data186) < 1){
const err440 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data185.env !== undefined){
let data187 = data185.env;
if(typeof data187 === "string"){
if(func3(data187) > 256){
const err442 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(!pattern32.test(data187)){
const err443 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/cloudInit/users/" + i11+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err446 = {instancePath:instancePath+"/cloudInit/users/" + i11,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data168.packages !== undefined){
let data188 = data168.packages;
if(Array.isArray(data188)){
if(data188.length > 256){
const err448 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
const len14 = data188.length;
for(let i14=0; i14<len14; i14++){
let data189 = data188[i14];
if(typeof data189 === "string"){
if(func3(data189) > 256){
const err449 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(func3(data189) < 1){
const err450 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err451 = {instancePath:instancePath+"/cloudInit/packages/" + i14,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data168.files !== undefined){
let data190 = data168.files;
if(Array.isArray(data190)){
if(data190.length > 256){
const err453 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
const len15 = data190.length;
for(let i15=0; i15<len15; i15++){
let data191 = data190[i15];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key44 in data191){
if(!(((((key44 === "path") || (key44 === "content")) || (key44 === "source")) || (key44 === "owner")) || (key44 === "permissions"))){
const err454 = {instancePath:instancePath+"/cloudInit/files/" + i15,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data191.path !== undefined){
let data192 = data191.path;
if(typeof data192 === "string"){
if(func3(data192) > 4096){
const err455 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!pattern42.test(data192)){
const err456 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
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
const err457 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data191.content !== undefined){
let data193 = data191.content;
if(typeof data193 === "string"){
if(func3(data193) > 1048576){
const err458 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
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
const err459 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data191.source !== undefined){
let data194 = data191.source;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key45 in data194){
if(!((key45 === "file") || (key45 === "env"))){
const err460 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data194.file !== undefined){
let data195 = data194.file;
if(typeof data195 === "string"){
if(func3(data195) > 4096){
const err461 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(func3(data195) < 1){
const err462 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data194.env !== undefined){
let data196 = data194.env;
if(typeof data196 === "string"){
if(func3(data196) > 256){
const err464 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(!pattern32.test(data196)){
const err465 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err466 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err467 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data191.owner !== undefined){
let data197 = data191.owner;
if(typeof data197 === "string"){
if(func3(data197) > 65){
const err468 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!pattern44.test(data197)){
const err469 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
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
const err470 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data191.permissions !== undefined){
let data198 = data191.permissions;
if(typeof data198 === "string"){
if(!pattern45.test(data198)){
const err471 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/cloudInit/files/" + i15+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/cloudInit/files/" + i15,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data168.runcmd !== undefined){
let data199 = data168.runcmd;
if(Array.isArray(data199)){
if(data199.length > 256){
const err475 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
const len16 = data199.length;
for(let i16=0; i16<len16; i16++){
let data200 = data199[i16];
if((typeof data200 !== "string") && (!(Array.isArray(data200)))){
const err476 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(typeof data200 === "string"){
if(func3(data200) > 65536){
const err477 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(func3(data200) < 1){
const err478 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(Array.isArray(data200)){
if(data200.length < 1){
const err479 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
const len17 = data200.length;
for(let i17=0; i17<len17; i17++){
let data201 = data200[i17];
if(typeof data201 === "string"){
if(func3(data201) > 65536){
const err480 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16+"/" + i17,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
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
const err481 = {instancePath:instancePath+"/cloudInit/runcmd/" + i16+"/" + i17,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
else {
const err482 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data168.userData !== undefined){
let data202 = data168.userData;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key46 in data202){
if(!(((key46 === "inline") || (key46 === "file")) || (key46 === "env"))){
const err483 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data202.inline !== undefined){
let data203 = data202.inline;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key47 in data203){
const _errs441 = errors;
if(typeof key47 === "string"){
if(!pattern46.test(key47)){
const err484 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key47};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
var valid95 = _errs441 === errors;
if(!valid95){
const err485 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data202.file !== undefined){
let data204 = data202.file;
if(typeof data204 === "string"){
if(func3(data204) > 4096){
const err487 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(func3(data204) < 1){
const err488 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data202.env !== undefined){
let data205 = data202.env;
if(typeof data205 === "string"){
if(func3(data205) > 256){
const err490 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!pattern32.test(data205)){
const err491 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data168.networkConfig !== undefined){
let data206 = data168.networkConfig;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key48 in data206){
if(!(((key48 === "inline") || (key48 === "file")) || (key48 === "env"))){
const err494 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data206.inline !== undefined){
let data207 = data206.inline;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key49 in data207){
const _errs451 = errors;
if(typeof key49 === "string"){
if(!pattern46.test(key49)){
const err495 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key49};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
var valid97 = _errs451 === errors;
if(!valid97){
const err496 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key49},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data206.file !== undefined){
let data208 = data206.file;
if(typeof data208 === "string"){
if(func3(data208) > 4096){
const err498 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(func3(data208) < 1){
const err499 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err500 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data206.env !== undefined){
let data209 = data206.env;
if(typeof data209 === "string"){
if(func3(data209) > 256){
const err501 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(!pattern32.test(data209)){
const err502 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data168.vendorData !== undefined){
let data210 = data168.vendorData;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key50 in data210){
if(!(((key50 === "inline") || (key50 === "file")) || (key50 === "env"))){
const err505 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data210.inline !== undefined){
let data211 = data210.inline;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key51 in data211){
const _errs461 = errors;
if(typeof key51 === "string"){
if(!pattern46.test(key51)){
const err506 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key51};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
var valid99 = _errs461 === errors;
if(!valid99){
const err507 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key51},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data210.file !== undefined){
let data212 = data210.file;
if(typeof data212 === "string"){
if(func3(data212) > 4096){
const err509 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(func3(data212) < 1){
const err510 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data210.env !== undefined){
let data213 = data210.env;
if(typeof data213 === "string"){
if(func3(data213) > 256){
const err512 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!pattern32.test(data213)){
const err513 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err514 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data.ignition !== undefined){
let data214 = data.ignition;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key52 in data214){
if(!(((key52 === "inline") || (key52 === "file")) || (key52 === "env"))){
const err517 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data214.inline !== undefined){
let data215 = data214.inline;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key53 in data215){
const _errs471 = errors;
if(typeof key53 === "string"){
if(!pattern46.test(key53)){
const err518 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key53};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var valid101 = _errs471 === errors;
if(!valid101){
const err519 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data214.file !== undefined){
let data216 = data214.file;
if(typeof data216 === "string"){
if(func3(data216) > 4096){
const err521 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(func3(data216) < 1){
const err522 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err523 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data214.env !== undefined){
let data217 = data214.env;
if(typeof data217 === "string"){
if(func3(data217) > 256){
const err524 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern32.test(data217)){
const err525 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err526 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data.credentials !== undefined){
let data218 = data.credentials;
if(Array.isArray(data218)){
if(data218.length > 8){
const err528 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
const len18 = data218.length;
for(let i18=0; i18<len18; i18++){
let data219 = data218[i18];
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key54 in data219){
if(!((((key54 === "id") || (key54 === "text")) || (key54 === "file")) || (key54 === "env"))){
const err529 = {instancePath:instancePath+"/credentials/" + i18,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data219.id !== undefined){
let data220 = data219.id;
if(typeof data220 === "string"){
if(func3(data220) > 128){
const err530 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(!pattern54.test(data220)){
const err531 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/credentials/" + i18+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data219.text !== undefined){
let data221 = data219.text;
if(typeof data221 === "string"){
if(func3(data221) > 4096){
const err533 = {instancePath:instancePath+"/credentials/" + i18+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
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
const err534 = {instancePath:instancePath+"/credentials/" + i18+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data219.file !== undefined){
let data222 = data219.file;
if(typeof data222 === "string"){
if(func3(data222) > 4096){
const err535 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(func3(data222) < 1){
const err536 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/credentials/" + i18+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data219.env !== undefined){
let data223 = data219.env;
if(typeof data223 === "string"){
if(func3(data223) > 256){
const err538 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(!pattern32.test(data223)){
const err539 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
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
const err540 = {instancePath:instancePath+"/credentials/" + i18+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/credentials/" + i18,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data.stop !== undefined){
let data224 = data.stop;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key55 in data224){
if(!(((((key55 === "agent") || (key55 === "powerdown")) || (key55 === "quit")) || (key55 === "sigterm")) || (key55 === "sigkill"))){
const err543 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data224.agent !== undefined){
let data225 = data224.agent;
if(typeof data225 === "string"){
if(func3(data225) > 12){
const err544 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(!pattern24.test(data225)){
const err545 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err546 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data224.powerdown !== undefined){
let data226 = data224.powerdown;
if(typeof data226 === "string"){
if(func3(data226) > 12){
const err547 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(!pattern24.test(data226)){
const err548 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err549 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data224.quit !== undefined){
let data227 = data224.quit;
if(typeof data227 === "string"){
if(func3(data227) > 12){
const err550 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(!pattern24.test(data227)){
const err551 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err552 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data224.sigterm !== undefined){
let data228 = data224.sigterm;
if(typeof data228 === "string"){
if(func3(data228) > 12){
const err553 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!pattern24.test(data228)){
const err554 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data224.sigkill !== undefined){
let data229 = data224.sigkill;
if(typeof data229 === "string"){
if(func3(data229) > 12){
const err556 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(!pattern24.test(data229)){
const err557 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err559 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data.restart !== undefined){
let data230 = data.restart;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key56 in data230){
if(!(((((key56 === "policy") || (key56 === "maxRetries")) || (key56 === "window")) || (key56 === "resetAfter")) || (key56 === "backoff"))){
const err560 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data230.policy !== undefined){
let data231 = data230.policy;
if(!((((data231 === "no") || (data231 === "on-failure")) || (data231 === "always")) || (data231 === "unless-stopped"))){
const err561 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema12.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data230.maxRetries !== undefined){
let data232 = data230.maxRetries;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err562 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 > 1000 || isNaN(data232)){
const err563 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data232 < 0 || isNaN(data232)){
const err564 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
if(data230.window !== undefined){
let data233 = data230.window;
if(typeof data233 === "string"){
if(func3(data233) > 12){
const err565 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(!pattern24.test(data233)){
const err566 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data230.resetAfter !== undefined){
let data234 = data230.resetAfter;
if(typeof data234 === "string"){
if(func3(data234) > 12){
const err568 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(!pattern24.test(data234)){
const err569 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data230.backoff !== undefined){
let data235 = data230.backoff;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key57 in data235){
if(!(((key57 === "initial") || (key57 === "factor")) || (key57 === "max"))){
const err571 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data235.initial !== undefined){
let data236 = data235.initial;
if(typeof data236 === "string"){
if(func3(data236) > 12){
const err572 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(!pattern24.test(data236)){
const err573 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err574 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data235.factor !== undefined){
let data237 = data235.factor;
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 > 10 || isNaN(data237)){
const err575 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data237 < 1 || isNaN(data237)){
const err576 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data235.max !== undefined){
let data238 = data235.max;
if(typeof data238 === "string"){
if(func3(data238) > 12){
const err578 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(!pattern24.test(data238)){
const err579 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
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
const err580 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err581 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err582 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data239 = data.extraArgs;
if(Array.isArray(data239)){
if(data239.length > 64){
const err583 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
const len19 = data239.length;
for(let i19=0; i19<len19; i19++){
let data240 = data239[i19];
if(typeof data240 === "string"){
if(func3(data240) > 65536){
const err584 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(func3(data240) < 1){
const err585 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/extraArgs/" + i19,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
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
export const knownKeys = {"":["$schema","name","description","extends","uuid","arch","accelerator","machine","cpu","hyperv","memory","boot","firmware","disks","networks","clock","sleepStates","generationId","serial","rng","balloon","guestAgent","tpm","display","watchdog","onDiskFull","ready","windows","cloudInit","ignition","credentials","stop","restart","extraArgs"],"/cpu":["count","model","features","topology"],"/cpu/topology":["sockets","cores","threads"],"/hyperv":["type"],"/memory":["size"],"/boot":["kernel","initrd","cmdline"],"/firmware":["type","secureBoot"],"/disks/*":["id","media","path","source","mode","format","bus","readOnly","shared","serial","bootIndex","size","cache","aio","discard","detectZeroes","ioThreads","throttle","blockSize"],"/disks/*/source":["path","url","mirrors","checksums","sha256","sha512","size","page","format"],"/disks/*/throttle":["iops","readIops","writeIops","bandwidth","readBandwidth","writeBandwidth"],"/disks/*/blockSize":["logical","physical"],"/networks/*":["id","type","model","mac","forwards","restrict"],"/networks/*/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#user":["id","type","model","mac","forwards","restrict"],"/networks/*#user/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#none":["id","type"],"/clock":["base","lateTicks"],"/generationId":["type"],"/serial":["type"],"/rng":["type"],"/balloon":["type"],"/guestAgent":["type"],"/tpm":["type","model"],"/display":["type","input"],"/watchdog":["type"],"/ready":["type","text","timeout","port","command"],"/ready#running":["type"],"/ready#serial":["type","text","timeout"],"/ready#tcp":["type","port","timeout"],"/ready#ssh":["type","port","timeout"],"/ready#agent":["type","timeout"],"/ready#command":["type","command","timeout"],"/windows":["version","iso","virtioWin","install"],"/windows/virtioWin":["type","path","url","mirrors","sha256"],"/windows/install":["edition","image","productKey","language","locale","keyboard","timezone","user","password","computerName","rdp","scripts"],"/windows/install/productKey":["file","env"],"/windows/install/password":["file","env"],"/cloudInit":["hostname","defaultUser","sshKeys","users","packages","files","runcmd","userData","networkConfig","vendorData"],"/cloudInit/sshKeys/*":["file"],"/cloudInit/users/*":["name","gecos","groups","shell","sudo","sshKeys","passwordHash"],"/cloudInit/users/*/sshKeys/*":["file"],"/cloudInit/users/*/passwordHash":["file","env"],"/cloudInit/files/*":["path","content","source","owner","permissions"],"/cloudInit/files/*/source":["file","env"],"/cloudInit/userData":["inline","file","env"],"/cloudInit/networkConfig":["inline","file","env"],"/cloudInit/vendorData":["inline","file","env"],"/ignition":["inline","file","env"],"/credentials/*":["id","text","file","env"],"/stop":["agent","powerdown","quit","sigterm","sigkill"],"/restart":["policy","maxRetries","window","resetAfter","backoff"],"/restart/backoff":["initial","factor","max"]};
